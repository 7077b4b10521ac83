import { and, asc, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { orders } from '@/db/schema';
import type { ClientActor } from '@/lib/access/model/actor';
import { may } from '@/lib/access/model/may';
import { isUuid } from '@/lib/platform/ids';
import type { JsonObject } from '@/lib/platform/json';
import type { OrderState } from '../model/order-states';
import { type OrderRecord, orderRecord, orderRecords } from './order-record';

export type Comparison = 'eq' | 'gt' | 'gte' | 'lt' | 'lte';
export type OrderInstant = 'createdAt' | 'requestedCompletionAt' | 'requestedStartAt' | 'completedAt';
export type OrderText = 'category' | 'priority' | 'description';

/** One condition on orders; several hold together. Of `values` one has to fit. */
export type OrderCondition =
  | { kind: 'id'; values: string[] }
  | { kind: 'state'; values: OrderState[] }
  | { kind: 'text'; field: OrderText; values: string[] }
  | { kind: 'instant'; field: OrderInstant; compare: Comparison; values: Date[] }
  /** Containment in what a list or the rest of the order holds; answered from an index where there is one. */
  | { kind: 'holds'; field: 'externalIds' | 'parties' | 'extra'; values: (JsonObject | JsonObject[])[] };

export interface ClientOrderQuery {
  where: OrderCondition[];
  sort: { field: OrderInstant | 'state' | 'id' | OrderText; descending: boolean }[];
  offset: number;
  limit: number;
  /** Leaves out drafts that were never submitted. */
  submittedOnly: boolean;
}

export interface ClientOrderPage {
  records: OrderRecord[];
  /** How many there are in all. */
  total: number;
}

const COMPARE: Record<Comparison, SQL> = {
  eq: sql.raw('='),
  gt: sql.raw('>'),
  gte: sql.raw('>='),
  lt: sql.raw('<'),
  lte: sql.raw('<='),
};

/** Orders as a client may see them: its own, or all with the scope for it. Newest first unless sorted. */
export async function clientOrders(
  db: Db,
  client: ClientActor,
  query: ClientOrderQuery,
): Promise<ClientOrderPage> {
  const where = and(
    eq(orders.hidden, false),
    visible(client),
    query.submittedOnly ? sql`${orders.submittedAt} is not null` : undefined,
    ...query.where.map(condition),
  );
  const [[counted], found] = await Promise.all([
    db.select({ total: sql<number>`count(*)::int` }).from(orders).where(where),
    db
      .select()
      .from(orders)
      .where(where)
      .orderBy(
        ...query.sort.map(({ field, descending }) => (descending ? desc : asc)(orders[field])),
        desc(orders.createdAt),
        desc(orders.id),
      )
      .limit(query.limit)
      .offset(query.offset),
  ]);
  return { records: await orderRecords(db, found), total: counted?.total ?? 0 };
}

/** One order that a client may see, by id or number; null for any other. */
export async function clientOrder(db: Db, client: ClientActor, ref: string): Promise<OrderRecord | null> {
  const record = await orderRecord(db, ref);
  return record && may(client, 'seeOrders', { clientId: record.order.clientId }) ? record : null;
}

const visible = (client: ClientActor): SQL | undefined =>
  client.scopes.includes('orders:all') ? undefined : eq(orders.clientId, client.id);

function condition(one: OrderCondition): SQL {
  const any = (parts: SQL[]): SQL => or(...parts) ?? sql`false`;
  switch (one.kind) {
    case 'id':
      return any(
        one.values.map((ref) => (isUuid(ref) ? eq(orders.id, ref) : eq(orders.number, ref.toUpperCase()))),
      );
    case 'state':
      return any(one.values.map((state) => eq(orders.state, state)));
    case 'text':
      return any(one.values.map((text) => eq(orders[one.field], text)));
    case 'instant':
      return any(
        one.values.map(
          (at) => sql`${orders[one.field]} ${COMPARE[one.compare]} ${at.toISOString()}::timestamptz`,
        ),
      );
    case 'holds':
      return any(one.values.map((part) => sql`${orders[one.field]} @> ${JSON.stringify(part)}::jsonb`));
  }
}
