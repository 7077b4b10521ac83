import { and, asc, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { account, intent, orders, users } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { may } from '@/lib/access/model/may';
import { isUuid } from '@/lib/platform/ids';
import { allowedCommands } from '../model/allowed-commands';
import type { Channel } from '../model/channels';
import { contractValue } from '../model/contract-value';
import type { OrderCommand } from '../model/order-commands';
import type { OrderState } from '../model/order-states';
import { ORDER_VIEWS, type OrderViewName } from '../model/order-views';
import { visibleOrders } from './visible-orders';

/** A person's decision that has not taken effect yet, as everyone sees it. Instants are ISO. */
export interface PendingDecision {
  intentId: string;
  command: string;
  shownState: string;
  by: string;
  mine: boolean;
  dueAt: string;
}

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
  const rows = await select(db)
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
  const like = `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return or(sql`${orders.searchText} like ${like}`, sql`lower(${orders.number}) like ${like}`) ?? sql`false`;
}

function beyond(order: 'dueOn' | 'completedAt' | 'createdAt', key: unknown, after: string): SQL {
  const cut = after.lastIndexOf('_');
  const [mark, id] = [after.slice(0, cut), after.slice(cut + 1)];
  const type = order === 'dueOn' ? sql.raw('date') : sql.raw('timestamptz');
  const compare = order === 'dueOn' ? sql.raw('>') : sql.raw('<');
  return sql`(${key}, ${orders.id}) ${compare} (${mark}::${type}, ${id}::uuid)`;
}

function select(db: Db) {
  return db
    .select({
      id: orders.id,
      number: orders.number,
      version: orders.version,
      phase: orders.phase,
      state: orders.state,
      accountId: orders.accountId,
      accountName: account.name,
      accountOwnerId: account.ownerId,
      accountRef: orders.accountRef,
      createdBy: orders.createdBy,
      summary: orders.summary,
      promisedDate: orders.promisedDate,
      requestedDate: orders.requestedDate,
      dueOn: orders.dueOn,
      channel: orders.channel,
      monthlyTotal: orders.monthlyTotal,
      oneTimeTotal: orders.oneTimeTotal,
      currency: orders.currency,
      createdAt: orders.createdAt,
      submittedAt: orders.submittedAt,
      completedAt: orders.completedAt,
      ownerId: orders.ownerId,
      ownerName: users.name,
      defects: sql<number>`jsonb_array_length(${orders.defects})::int`,
      blockingDefects: orders.blockingDefects,
      tasksDone: orders.tasksDone,
      taskCount: orders.taskCount,
      pending: {
        id: intent.id,
        command: intent.command,
        shownState: intent.shownState,
        authorId: intent.authorId,
        by: intent.authorName,
        dueAt: intent.dueAt,
      },
    })
    .from(orders)
    .leftJoin(account, eq(account.id, orders.accountId))
    .leftJoin(users, eq(users.id, orders.ownerId))
    .leftJoin(
      intent,
      and(eq(intent.subjectId, orders.id), eq(intent.subjectKind, 'order'), eq(intent.status, 'pending')),
    )
    .$dynamic();
}

type Selected = Awaited<ReturnType<typeof select>>[number];

function toRow(row: Selected, actor: UserActor): OrderListRow {
  const { pending } = row;
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    account: row.accountName ?? row.accountRef?.name ?? row.accountRef?.id ?? 'No account',
    summary: row.summary,
    state: row.state,
    pending: pending && {
      intentId: pending.id,
      command: pending.command,
      shownState: pending.shownState,
      by: pending.by,
      mine: pending.authorId === actor.id,
      dueAt: pending.dueAt.toISOString(),
    },
    promisedDate: row.promisedDate,
    requestedDate: row.requestedDate,
    dueOn: row.dueOn,
    channel: row.channel,
    monthlyTotal: row.monthlyTotal,
    currency: row.currency,
    since: (row.submittedAt ?? row.createdAt).toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
    owner: row.ownerId && row.ownerName ? { id: row.ownerId, name: row.ownerName } : null,
    blockingDefects: row.blockingDefects,
    warnings: row.defects - row.blockingDefects,
    tasksDone: row.tasksDone,
    taskCount: row.taskCount,
    allowed: pending ? [] : allowedFor(row, actor),
  };
}

/** The commands legal on the order that this person also has the right to. */
function allowedFor(row: Selected, actor: UserActor): OrderCommand[] {
  const facts = {
    createdBy: row.createdBy,
    ownerId: row.ownerId,
    accountId: row.accountId,
    accountOwnerId: row.accountOwnerId,
    value: contractValue(row),
  };
  return allowedCommands({
    phase: row.phase,
    openRows: row.blockingDefects ? ['blockingDefect'] : [],
  }).filter((command) =>
    may(actor, command === 'approve' || command === 'reject' ? 'decideOrders' : 'captureOrders', facts),
  );
}

/** One order as its list row, by id or number; null when there is none that this person may see. */
export async function orderRowById(db: Db, actor: UserActor, ref: string): Promise<OrderListRow | null> {
  const visible = visibleOrders(actor);
  if (visible === null) return null;
  const named = isUuid(ref) ? eq(orders.id, ref) : eq(orders.number, ref.toUpperCase());
  const [row] = await select(db).where(and(sql`not ${orders.hidden}`, named, visible));
  return row ? toRow(row, actor) : null;
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
