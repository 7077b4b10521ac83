import type { DetailDomainOrder, OrderDetail } from '@/lib/orders/queries/order-detail-types';

const lineOf = (order: Pick<OrderDetail, 'lines'>, part: DetailDomainOrder) =>
  order.lines.find((line) => line.id === part.lineId);

/** Where a domain order happens, in a word: the city of its line's site. */
export function partCity(order: Pick<OrderDetail, 'lines'>, part: DetailDomainOrder): string {
  const site = lineOf(order, part)?.site;
  return site ? site.city || site.name : '';
}

/** "Line 3 Managed Firewall and line 4 5G Backup": the other lines a shared domain order serves. */
export function alsoServes(order: Pick<OrderDetail, 'lines'>, part: DetailDomainOrder): string {
  const lines = order.lines.filter((line) => part.sharedWith.includes(line.id));
  return lines.map((line) => `line ${line.position} ${line.name}`).join(', ');
}
