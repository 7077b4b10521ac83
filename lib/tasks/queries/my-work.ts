import { addDays } from 'date-fns';
import { and, asc, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { intent, task } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import type { TaskState } from '../model/task-states';
import type { LapsedDecision, MyWork, TaskListRow } from './my-work-types';
import { selectTaskRows, toTaskRow } from './task-rows';

const LIST_LIMIT = 200;

/** The work of one person. `startOfDay` is where "today" begins in the provider's zone. */
export async function myWork(db: Db, actor: UserActor, startOfDay: Date): Promise<MyWork> {
  const [mine, done, open, lapsed] = await Promise.all([
    liveTasks(db, actor),
    doneSince(db, actor, startOfDay),
    claimableTasks(db, actor),
    lapsedSince(db, actor, startOfDay),
  ]);
  const rows = mine.map((row) => toTaskRow(row, actor));
  const doneToday = done.map((row) => toTaskRow(row, actor));
  const of = (...states: TaskState[]) => rows.filter((row) => states.includes(row.state));
  const [now, next] = [of('inProgress'), of('assigned', 'ready')];
  const endOfDay = addDays(startOfDay, 1);
  const isDueToday = (row: TaskListRow) => row.neededBy !== null && new Date(row.neededBy) < endOfDay;
  const effort = (list: TaskListRow[]) => list.reduce((hours, row) => hours + row.effortHours, 0);
  return {
    now,
    next,
    waiting: rows.filter((row) => !now.includes(row) && !next.includes(row)),
    doneToday,
    claimable: open.map((row) => toTaskRow(row, actor)),
    hours: { done: effort(doneToday), planned: effort([...now, ...next.filter(isDueToday)]) },
    lapsed,
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

const liveTasks = (db: Db, actor: UserActor) =>
  selectTaskRows(db)
    .where(and(eq(task.assigneeId, actor.id), inArray(task.phase, ['planned', 'open', 'inProgress'])))
    .orderBy(asc(task.plannedEnd), asc(task.id))
    .limit(LIST_LIMIT);

const doneSince = (db: Db, actor: UserActor, since: Date) =>
  selectTaskRows(db)
    .where(and(eq(task.assigneeId, actor.id), eq(task.phase, 'final'), gte(task.completedAt, since)))
    .orderBy(desc(task.completedAt))
    .limit(LIST_LIMIT);

async function claimableTasks(db: Db, actor: UserActor) {
  const groupIds = actor.groups.map((group) => group.id);
  if (groupIds.length === 0) return [];
  return selectTaskRows(db)
    .where(
      and(
        isNull(task.assigneeId),
        inArray(task.groupId, groupIds),
        inArray(task.phase, ['open', 'inProgress']),
      ),
    )
    .orderBy(asc(task.plannedEnd), asc(task.id))
    .limit(LIST_LIMIT);
}

async function lapsedSince(db: Db, actor: UserActor, since: Date): Promise<LapsedDecision[]> {
  const rows = await db
    .select({ intentId: intent.id, number: task.number, name: task.name, reason: intent.reason })
    .from(intent)
    .innerJoin(task, eq(task.id, intent.subjectId))
    .where(
      and(
        eq(intent.authorId, actor.id),
        gte(intent.createdAt, since),
        eq(intent.status, 'lapsed'),
        eq(intent.subjectKind, 'task'),
      ),
    );
  return rows.map((row) => ({ ...row, reason: row.reason ?? '' }));
}
