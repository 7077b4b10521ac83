import type { Db } from '@/db/client';
import type { UserActor } from '@/lib/access/model/actor';
import { reachesOf } from '@/lib/access/model/may';
import { ORDER_PLACES, type OrderPlaceName } from '../model/order-places';
import type { OrderViewName } from '../model/order-views';
import { type OrderListPage, type OrderListQuery, orderCounts, orderRows } from './order-rows';

/** One page of an order list with the counts of every view. */
export interface OrderList extends OrderListPage {
  counts: Record<OrderViewName, number>;
  /** The server's now when it was read, ISO. */
  now: string;
}

/**
 * A page of orders as a place of the desk shows it; null for those who have no business there. Whose
 * rights reach only some orders sees the list, with those.
 */
export async function orderList(
  db: Db,
  actor: UserActor,
  place: OrderPlaceName,
  query: OrderListQuery,
  now: Date,
): Promise<OrderList | null> {
  if (reachesOf(actor, ORDER_PLACES[place].needs).every((reach) => reach === 'no')) return null;
  const [page, counts] = await Promise.all([orderRows(db, actor, query), orderCounts(db, actor)]);
  return { ...page, counts, now: now.toISOString() };
}
