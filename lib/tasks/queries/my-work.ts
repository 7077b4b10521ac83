import { and, asc, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { account, assignmentGroup, intent, orderLine, orders, site, task } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import type { PendingDecision } from '@/lib/orders/queries/order-rows';
import type { TaskCommand } from '../model/task-commands';
import type { TaskState } from '../model/task-states';
import { tasksAllowed } from './tasks-allowed';

/** One task in a list. Dates are calendar dates, instants ISO. */
export interface TaskListRow {
  id: string;
  number: string;
  version: number;
  name: string;
  state: TaskState;
  pending: PendingDecision | null;
  orderNumber: string;
  account: string;
  city: string;
  group: { id: string; name: string };
  /** When the plan wants it done; the order's date when there is no plan. */
  neededBy: string | null;
  promisedDate: string | null;
  completedAt: string | null;
  effortHours: number;
  critical: boolean;
  allowed: TaskCommand[];
}

/** An agent's day: what is under way, what comes next, what waits, what is done, what could be taken. */
export interface MyWork {
  now: TaskListRow[];
  next: TaskListRow[];
  waiting: TaskListRow[];
  doneToday: TaskListRow[];
  claimable: TaskListRow[];
  /** Hours of effort: done today, and still on the list as ready or started. */
  hours: { done: number; planned: number };
}

const LIST_LIMIT = 200;

/** The work of one person. `startOfDay` is where "today" begins in the provider's zone. */
export async function myWork(db: Db, actor: UserActor, startOfDay: Date): Promise<MyWork> {
  const live = inArray(task.phase, ['planned', 'open', 'inProgress']);
  const groupIds = actor.groups.map((group) => group.id);
  const [mine, done, open] = await Promise.all([
    select(db)
      .where(and(eq(task.assigneeId, actor.id), live))
      .orderBy(asc(task.plannedEnd), asc(task.id))
      .limit(LIST_LIMIT),
    select(db)
      .where(and(eq(task.assigneeId, actor.id), eq(task.phase, 'final'), gte(task.completedAt, startOfDay)))
      .orderBy(desc(task.completedAt))
      .limit(LIST_LIMIT),
    groupIds.length
      ? select(db)
          .where(
            and(
              isNull(task.assigneeId),
              inArray(task.groupId, groupIds),
              inArray(task.phase, ['open', 'inProgress']),
            ),
          )
          .orderBy(asc(task.plannedEnd), asc(task.id))
          .limit(LIST_LIMIT)
      : [],
  ]);
  const rows = mine.map((row) => toRow(row, actor));
  const doneToday = done.map((row) => toRow(row, actor));
  const of = (...states: TaskState[]) => rows.filter((row) => states.includes(row.state));
  const [now, next] = [of('inProgress'), of('assigned', 'ready')];
  const effort = (list: TaskListRow[]) => list.reduce((hours, row) => hours + row.effortHours, 0);
  return {
    now,
    next,
    waiting: rows.filter((row) => !now.includes(row) && !next.includes(row)),
    doneToday,
    claimable: open.map((row) => toRow(row, actor)),
    hours: { done: effort(doneToday), planned: effort([...now, ...next]) },
  };
}

/** How many tasks wait for this person: started, ready, or to be claimed in their groups. */
export async function myWorkCount(db: Db, actor: UserActor): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(task)
    .where(and(eq(task.assigneeId, actor.id), inArray(task.phase, ['open', 'inProgress'])));
  return row?.count ?? 0;
}

function select(db: Db) {
  return db
    .select({
      id: task.id,
      number: task.number,
      version: task.version,
      name: task.name,
      phase: task.phase,
      outcome: task.outcome,
      state: task.state,
      assigneeId: task.assigneeId,
      groupId: task.groupId,
      groupName: assignmentGroup.name,
      plannedEnd: task.plannedEnd,
      completedAt: task.completedAt,
      effortHours: task.effortHours,
      critical: task.critical,
      orderNumber: orders.number,
      promisedDate: orders.promisedDate,
      account: account.name,
      city: site.city,
      pending: {
        id: intent.id,
        command: intent.command,
        shownState: intent.shownState,
        authorId: intent.authorId,
        by: intent.authorName,
        dueAt: intent.dueAt,
      },
    })
    .from(task)
    .innerJoin(assignmentGroup, eq(assignmentGroup.id, task.groupId))
    .innerJoin(orders, and(eq(orders.id, task.orderId), eq(orders.runId, task.runId)))
    .innerJoin(orderLine, eq(orderLine.id, task.lineId))
    .leftJoin(account, eq(account.id, orders.accountId))
    .leftJoin(site, eq(site.id, orderLine.siteId))
    .leftJoin(
      intent,
      and(eq(intent.subjectId, task.id), eq(intent.subjectKind, 'task'), eq(intent.status, 'pending')),
    )
    .$dynamic();
}

type Selected = Awaited<ReturnType<typeof select>>[number];

function toRow(row: Selected, actor: UserActor): TaskListRow {
  const { pending } = row;
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    name: row.name,
    state: row.state,
    pending: pending && {
      intentId: pending.id,
      command: pending.command,
      shownState: pending.shownState,
      by: pending.by,
      mine: pending.authorId === actor.id,
      dueAt: pending.dueAt.toISOString(),
    },
    orderNumber: row.orderNumber,
    account: row.account ?? '',
    city: row.city ?? '',
    group: { id: row.groupId, name: row.groupName },
    neededBy: row.plannedEnd?.toISOString() ?? null,
    promisedDate: row.promisedDate,
    completedAt: row.completedAt?.toISOString() ?? null,
    effortHours: Number(row.effortHours),
    critical: row.critical,
    allowed: pending ? [] : tasksAllowed(actor, row),
  };
}
