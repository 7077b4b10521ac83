import Big from 'big.js';
import type { LinePrice } from '@/lib/orders/model/order-content';
import type { JsonObject } from '@/lib/platform/json';
import { isObject } from '../json-parts';

const KINDS: Record<string, LinePrice['kind']> = {
  recurring: 'recurring',
  nonrecurring: 'oneTime',
  onetime: 'oneTime',
  usage: 'usage',
};
const PERIODS: Record<string, LinePrice['period']> = {
  month: 'month',
  monthly: 'month',
  quarter: 'quarter',
  quarterly: 'quarter',
  year: 'year',
  yearly: 'year',
  annually: 'year',
};

const word = (value: unknown): string =>
  typeof value === 'string' ? value.toLowerCase().replace(/[^a-z]/g, '') : '';

/** A price of an item: what we count with, and the whole of it as it was sent. */
export function parsePrice(sent: JsonObject): LinePrice {
  const price = isObject(sent.price) ? sent.price : {};
  const money = [price.dutyFreeAmount, price.taxIncludedAmount].find(isObject) ?? {};
  const { value, unit } = money;
  return {
    kind: KINDS[word(sent.priceType)] ?? 'other',
    period: PERIODS[word(sent.recurringChargePeriod ?? sent.recurringChargePeriodType)] ?? null,
    amount: typeof value === 'number' ? new Big(value).toFixed() : null,
    currency: typeof unit === 'string' && /^[A-Z]{3}$/.test(unit) ? unit : null,
    extra: sent,
  };
}
