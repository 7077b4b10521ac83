import { and, asc, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { account, orders } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { asNumber, isUuid } from '@/lib/platform/ids';
import type { Channel } from '../model/channels';
import type { OrderCommand } from '../model/order-commands';
import type { OrderState } from '../model/order-states';
import { ORDER_VIEWS, type OrderViewName } from '../model/order-views';
import type { PendingDecision } from './pending-decision';
import { selectRows, toRow } from './select-rows';
import { visibleOrders } from './visible-orders';

/** One row of an order list. Dates are calendar dates, instants ISO, amounts exact decimal text. */
export interface OrderListRow {
  id: string;
  number: string;
  version: number;
  account: string;
  summary: string;
  state: OrderState;
  pending: PendingDecision | null;
  promisedDate: string | null;
  requestedDate: string | null;
  dueOn: string;
  channel: Channel;
  monthlyTotal: string;
  currency: string;
  since: string;
  completedAt: string | null;
  owner: { id: string; name: string } | null;
  blockingDefects: number;
  warnings: number;
  tasksDone: number;
  taskCount: number;
  /** What this person may do with it now. */
  allowed: OrderCommand[];
  /** It waits for a decision and is worth more than this person may decide. */
  overLimit: boolean;
}

export interface OrderListPage {
  rows: OrderListRow[];
  /** Where the next page starts; null at the end. */
  next: string | null;
}

export interface OrderListQuery {
  view: OrderViewName;
  search: string;
  /** From the previous page's `next`. */
  after: string | null;
  limit: number;
}

/** Rows of one page; the next page is fetched as the list is scrolled. */
export const PAGE_SIZE = 100;

const NOBODY: OrderListPage = { rows: [], next: null };

/** One keyset page of an order view, as this person may see it. */
export async function orderRows(db: Db, actor: UserActor, query: OrderListQuery): Promise<OrderListPage> {
  const visible = visibleOrders(actor);
  if (visible === null) return NOBODY;
  const { order, phases } = ORDER_VIEWS[query.view];
  const key = { dueOn: orders.dueOn, completedAt: orders.completedAt, createdAt: orders.createdAt }[order];
  const conditions = [
    sql`not ${orders.hidden}`,
    phases ? inPhases(phases) : undefined,
    visible,
    query.search ? matches(query.search) : undefined,
    query.after ? beyond(order, key, query.after) : undefined,
  ];
  const rows = await selectRows(db)
    .where(and(...conditions))
    .orderBy(...(order === 'dueOn' ? [asc(key), asc(orders.id)] : [desc(key), desc(orders.id)]))
    .limit(query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  const mark =
    last &&
    {
      dueOn: last.dueOn,
      completedAt: last.completedAt?.toISOString(),
      createdAt: last.createdAt.toISOString(),
    }[order];
  return { rows: page.map((row) => toRow(row, actor)), next: last ? `${mark}_${last.id}` : null };
}

// Spelled out rather than bound, so that the planner recognises the views' partial indexes.
const inPhases = (phases: readonly string[]): SQL =>
  sql`${orders.phase} in (${sql.raw(phases.map((phase) => `'${phase}'`).join(', '))})`;

function matches(search: string): SQL {
  const like = `%${search
    .replaceAll('\u0000', '')
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
  return or(sql`${orders.searchText} like ${like}`, sql`lower(${orders.number}) like ${like}`) ?? sql`false`;
}

function beyond(order: 'dueOn' | 'completedAt' | 'createdAt', key: unknown, after: string): SQL {
  const cut = after.lastIndexOf('_');
  const [mark, id] = [after.slice(0, cut), after.slice(cut + 1)];
  const type = order === 'dueOn' ? sql.raw('date') : sql.raw('timestamptz');
  const compare = order === 'dueOn' ? sql.raw('>') : sql.raw('<');
  return sql`(${key}, ${orders.id}) ${compare} (${mark}::${type}, ${id}::uuid)`;
}

/** One order as its list row, by id or number; null when there is none that this person may see. */
export async function orderRowById(db: Db, actor: UserActor, ref: string): Promise<OrderListRow | null> {
  const visible = visibleOrders(actor);
  if (visible === null) return null;
  const named = isUuid(ref) ? eq(orders.id, ref) : eq(orders.number, asNumber(ref));
  const [row] = await selectRows(db).where(and(sql`not ${orders.hidden}`, named, visible));
  return row ? toRow(row, actor) : null;
}

/** These orders as list rows, as far as this person may see them: what a list keeps showing of orders that left it. */
export async function orderRowsByIds(
  db: Db,
  actor: UserActor,
  ids: readonly string[],
): Promise<OrderListRow[]> {
  const visible = visibleOrders(actor);
  if (visible === null || ids.length === 0) return [];
  const rows = await selectRows(db).where(
    and(sql`not ${orders.hidden}`, inArray(orders.id, [...ids]), visible),
  );
  return rows.map((row) => toRow(row, actor));
}

/** How many orders each view holds for this person. */
export async function orderCounts(db: Db, actor: UserActor): Promise<Record<OrderViewName, number>> {
  const visible = visibleOrders(actor);
  const counts = { 'needs-decision': 0, 'in-flight': 0, closed: 0, drafts: 0, all: 0 };
  if (visible === null) return counts;
  const rows = await db
    .select({ phase: orders.phase, count: sql<number>`count(*)::int` })
    .from(orders)
    .leftJoin(account, eq(account.id, orders.accountId))
    .where(and(eq(orders.hidden, false), visible))
    .groupBy(orders.phase);
  for (const { phase, count } of rows) {
    counts.all += count;
    for (const name of ['needs-decision', 'in-flight', 'closed', 'drafts'] as const) {
      const phases: readonly string[] = ORDER_VIEWS[name].phases;
      if (phases.includes(phase)) counts[name] += count;
    }
  }
  return counts;
}
