import type { CatalogNode } from '@/lib/catalog/model/catalog';

/** A price per month and one to set it up, net, in EUR. */
export function monthlyPrice(monthly: string, setUp: string): CatalogNode['prices'] {
  return [
    { kind: 'recurring', period: 'month', amount: monthly, currency: 'EUR' },
    { kind: 'oneTime', period: null, amount: setUp, currency: 'EUR' },
  ];
}
