import { and, asc, desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { checklistItem, intent, note, users } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { may } from '@/lib/access/model/may';
import { toPending } from '@/lib/orders/queries/pending-decision';
import { selectTask } from './select-task';
import { taskAround } from './task-around';
import type { TaskDetail } from './task-detail-types';
import { tasksAllowed } from './tasks-allowed';

/** A task as its page shows it, or null when there is none this person may see. */
export async function taskDetail(db: Db, actor: UserActor, ref: string): Promise<TaskDetail | null> {
  if (!may(actor, 'seePlan', { assigneeId: actor.id })) return null;
  const [row] = await selectTask(db, ref);
  if (!row || !may(actor, 'seeOrders', row)) return null;
  const { task: one, pending } = row;
  const [steps, notes, around, lapsed] = await Promise.all([
    stepsOf(db, one.id),
    notesOf(db, actor, one.id),
    taskAround(db, actor, one),
    lapsedOf(db, actor, one.id),
  ]);
  const workable = !pending && (one.phase === 'open' || one.phase === 'inProgress');
  return {
    ...factsOf(row),
    mine: one.assigneeId === actor.id,
    pending: toPending(pending, actor),
    steps,
    notes,
    ...around,
    lapsed: one.phase === 'final' || pending ? null : lapsed,
    allowed: pending ? [] : tasksAllowed(actor, one),
    mayWork: workable && may(actor, 'workTasks', one),
    mayComment: may(actor, 'comment', row),
  };
}

type TaskRecord = Awaited<ReturnType<typeof selectTask>>[number];

function factsOf(row: TaskRecord) {
  const { task: one } = row;
  return {
    id: one.id,
    number: one.number,
    version: one.version,
    name: one.name,
    state: one.state,
    group: { id: one.groupId, name: row.groupName },
    assignee: one.assigneeId && row.assigneeName ? { id: one.assigneeId, name: row.assigneeName } : null,
    skill: one.skill,
    plannedStart: one.plannedStart?.toISOString() ?? null,
    plannedEnd: one.plannedEnd?.toISOString() ?? null,
    startedAt: one.startedAt?.toISOString() ?? null,
    completedAt: one.completedAt?.toISOString() ?? null,
    effortHours: Number(one.effortHours),
    likelyHours: Number(one.likelyHours),
    critical: one.critical,
    captures: one.captures,
    values: one.values,
    part: { number: row.unitNumber, label: row.unitLabel },
    site: row.site && { ...row.site, contact: row.contact },
    order: {
      id: one.orderId,
      number: row.orderNumber,
      account: row.account ?? '',
      promisedDate: row.promisedDate,
      owner: row.owner,
      line: { position: row.linePosition, name: row.lineName, action: row.lineAction },
    },
  };
}

async function lapsedOf(db: Db, actor: UserActor, taskId: string): Promise<TaskDetail['lapsed']> {
  const [last] = await db
    .select({
      id: intent.id,
      command: intent.command,
      status: intent.status,
      reason: intent.reason,
      at: intent.dueAt,
    })
    .from(intent)
    .where(and(eq(intent.authorId, actor.id), eq(intent.subjectKind, 'task'), eq(intent.subjectId, taskId)))
    .orderBy(desc(intent.createdAt))
    .limit(1);
  if (last?.status !== 'lapsed') return null;
  return { intentId: last.id, command: last.command, reason: last.reason ?? '', at: last.at.toISOString() };
}

async function stepsOf(db: Db, taskId: string): Promise<TaskDetail['steps']> {
  const rows = await db
    .select({
      id: checklistItem.id,
      text: checklistItem.text,
      required: checklistItem.required,
      doneAt: checklistItem.doneAt,
      doneBy: users.name,
    })
    .from(checklistItem)
    .leftJoin(users, eq(users.id, checklistItem.doneBy))
    .where(eq(checklistItem.taskId, taskId))
    .orderBy(asc(checklistItem.position));
  return rows.map((row) => ({ ...row, doneAt: row.doneAt?.toISOString() ?? null }));
}

async function notesOf(db: Db, actor: UserActor, taskId: string): Promise<TaskDetail['notes']> {
  const rows = await db
    .select({
      id: note.id,
      author: note.authorName,
      authorId: note.authorId,
      at: note.at,
      text: note.text,
      visibility: note.visibility,
    })
    .from(note)
    .where(eq(note.taskId, taskId))
    .orderBy(desc(note.at));
  return rows.map(({ authorId, ...row }) => ({
    ...row,
    mine: authorId === actor.id,
    at: row.at.toISOString(),
  }));
}
