import type { OrderListRow } from '@/lib/orders/queries/order-rows';

/** The rows of a further page that earlier pages do not have; a row may move between two reads. */
export function withoutKnown(rows: OrderListRow[], known: readonly OrderListRow[]): OrderListRow[] {
  const ids = new Set(known.map((row) => row.id));
  return rows.filter((row) => !ids.has(row.id));
}
