import { and, asc, count, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { orders } from '@/db/schema';
import type { ClientActor } from '@/lib/access/model/actor';
import { mayNot } from '@/lib/access/model/may';
import { asNumber, isUuid } from '@/lib/platform/ids';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { type OrderFilter, type OrderSortKey, orderFilterSql, orderSortSql } from './order-filter';
import { orderRecords, type ReadRecord } from './order-record';

export interface ClientOrdersQuery {
  filters: OrderFilter[];
  sort: { by: OrderSortKey; descending: boolean }[];
  offset: number;
  limit: number;
  /** Whether orders that were never submitted are among them. */
  drafts: boolean;
}

/** What a client sees: what it sent, or every order with the scope for all; never a hidden one. */
function visible(client: ClientActor, drafts: boolean): SQL | undefined {
  return and(
    eq(orders.hidden, false),
    eq(orders.kind, 'product'),
    client.scopes.includes('orders:all') ? undefined : eq(orders.clientId, client.id),
    drafts ? undefined : sql`not (${orders.phase} = 'draft' and ${orders.submittedAt} is null)`,
  );
}

/** One page of a client's orders with the exact number of all that fit; newest first unless it sorts. */
export async function clientOrders(
  db: Db,
  client: ClientActor,
  query: ClientOrdersQuery,
): Promise<Result<{ records: ReadRecord[]; total: number }, Refusal>> {
  const denied = mayNot(client, 'seeOrders');
  if (denied) return refuse(denied);
  const where = and(visible(client, query.drafts), ...query.filters.map(orderFilterSql));
  const sort = query.sort.map(({ by, descending }) =>
    descending ? desc(orderSortSql(by)) : asc(orderSortSql(by)),
  );
  // The id makes the order total, so that no page repeats or skips one.
  const order = sort.length ? [...sort, asc(orders.id)] : [desc(orders.createdAt), desc(orders.id)];
  const [rows, totals] = await Promise.all([
    db
      .select()
      .from(orders)
      .where(where)
      .orderBy(...order)
      .limit(query.limit)
      .offset(query.offset),
    db.select({ total: count() }).from(orders).where(where),
  ]);
  return ok({ records: await orderRecords(db, rows), total: totals[0]?.total ?? 0 });
}

/** One order of a client by id or number, whole. Another client's is as unknown as none. */
export async function clientOrder(
  db: Db,
  client: ClientActor,
  ref: string,
  drafts: boolean,
): Promise<Result<ReadRecord, Refusal>> {
  const denied = mayNot(client, 'seeOrders');
  if (denied) return refuse(denied);
  // Neither an id nor a number, and perhaps not even text that the database takes.
  if (!/^[\w-]+$/.test(ref)) return refuse({ kind: 'notFound', what: 'order', ref });
  const named = isUuid(ref) ? eq(orders.id, ref) : eq(orders.number, asNumber(ref));
  const rows = await db
    .select()
    .from(orders)
    .where(and(named, visible(client, drafts)));
  const [record] = await orderRecords(db, rows);
  return record ? ok(record) : refuse({ kind: 'notFound', what: 'order', ref });
}
