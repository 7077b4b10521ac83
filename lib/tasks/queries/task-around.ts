import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { task, taskDependency, users } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import type { NearTask, TaskDetail } from './task-detail-types';

type Link = { taskId: string; predecessorId: string };

/** The chain around a task in plan order, and the values that the tasks before it recorded. */
export async function taskAround(
  db: Db,
  actor: UserActor,
  one: typeof task.$inferSelect,
): Promise<Pick<TaskDetail, 'around' | 'inputs'>> {
  const links: Link[] = await db
    .select({ taskId: taskDependency.taskId, predecessorId: taskDependency.predecessorId })
    .from(taskDependency)
    .where(eq(taskDependency.orderId, one.orderId));
  const before = ancestors(one.id, links);
  const after = links.filter((link) => link.predecessorId === one.id).map((link) => link.taskId);
  const rows = await nearRows(db, [...before, one.id, ...after]);
  const placeOf = (id: string): NearTask['place'] =>
    id === one.id ? 'here' : before.has(id) ? 'before' : 'after';
  return {
    around: rows.map((row) => toNear(row, placeOf(row.id), actor)),
    inputs: rows.filter((row) => before.has(row.id)).flatMap(recorded),
  };
}

function nearRows(db: Db, ids: string[]) {
  return db
    .select({
      id: task.id,
      number: task.number,
      name: task.name,
      state: task.state,
      assigneeId: task.assigneeId,
      assignee: users.name,
      plannedEnd: task.plannedEnd,
      completedAt: task.completedAt,
      captures: task.captures,
      values: task.values,
    })
    .from(task)
    .leftJoin(users, eq(users.id, task.assigneeId))
    .where(inArray(task.id, ids))
    .orderBy(asc(task.plannedEnd), asc(task.position));
}

type NearRow = Awaited<ReturnType<typeof nearRows>>[number];

function toNear(row: NearRow, place: NearTask['place'], actor: UserActor): NearTask {
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    state: row.state,
    assignee: row.assignee,
    mine: row.assigneeId === actor.id,
    plannedEnd: row.plannedEnd?.toISOString() ?? null,
    completedAt: row.completedAt?.toISOString() ?? null,
    place,
  };
}

function recorded(row: NearRow): TaskDetail['inputs'] {
  return row.captures.flatMap(({ name, label, unit }) => {
    const value = row.values[name];
    const shown = typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value ?? '');
    return shown ? [{ task: row.name, label, value: unit ? `${shown} ${unit}` : shown }] : [];
  });
}

/** Every task this one waited for, directly or through others. */
function ancestors(taskId: string, links: readonly Link[]): Set<string> {
  const found = new Set<string>();
  const queue = [taskId];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const link of links) {
      if (link.taskId !== next || found.has(link.predecessorId)) continue;
      found.add(link.predecessorId);
      queue.push(link.predecessorId);
    }
  }
  return found;
}
