import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { assignmentGroup, intent, task, taskDependency, users } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { tasksAllowed } from '@/lib/tasks/queries/tasks-allowed';
import type { DetailTask } from './order-detail-types';
import { isPendingOn, PENDING_COLUMNS, toPending } from './pending-decision';

/** The tasks of an order's runs in plan order, each with what it waits for and what this person may do with it. */
export async function planTaskRows(
  db: Db,
  actor: UserActor,
  orderId: string,
  runs: string[],
): Promise<DetailTask[]> {
  const [rows, predecessors] = await Promise.all([taskRows(db, runs), predecessorsOf(db, orderId)]);
  return rows.map(({ task: row, groupName, assigneeName, pending }) => ({
    id: row.id,
    number: row.number,
    version: row.version,
    domainOrderId: row.domainOrderId,
    lineId: row.lineId,
    name: row.name,
    state: row.state,
    pending: toPending(pending, actor),
    group: { id: row.groupId, name: groupName },
    assignee: row.assigneeId && assigneeName ? { id: row.assigneeId, name: assigneeName } : null,
    skill: row.skill,
    likelyHours: Number(row.likelyHours),
    plannedStart: row.plannedStart?.toISOString() ?? null,
    plannedEnd: row.plannedEnd?.toISOString() ?? null,
    startedAt: row.startedAt?.toISOString() ?? null,
    completedAt: row.completedAt?.toISOString() ?? null,
    critical: row.critical,
    predecessors: predecessors.get(row.id) ?? [],
    allowed: pending ? [] : tasksAllowed(actor, row),
  }));
}

const taskRows = (db: Db, runs: string[]) =>
  db
    .select({ task, groupName: assignmentGroup.name, assigneeName: users.name, pending: PENDING_COLUMNS })
    .from(task)
    .innerJoin(assignmentGroup, eq(assignmentGroup.id, task.groupId))
    .leftJoin(users, eq(users.id, task.assigneeId))
    .leftJoin(intent, isPendingOn('task', task.id))
    .where(inArray(task.runId, runs))
    .orderBy(asc(task.position));

async function predecessorsOf(db: Db, orderId: string): Promise<Map<string, string[]>> {
  const dependencies = await db
    .select({ taskId: taskDependency.taskId, predecessorId: taskDependency.predecessorId })
    .from(taskDependency)
    .where(eq(taskDependency.orderId, orderId));
  const byTask = new Map<string, string[]>();
  for (const { taskId, predecessorId } of dependencies) {
    const known = byTask.get(taskId);
    if (known) known.push(predecessorId);
    else byTask.set(taskId, [predecessorId]);
  }
  return byTask;
}
