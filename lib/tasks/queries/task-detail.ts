import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import {
  account,
  assignmentGroup,
  checklistItem,
  contact,
  domainOrder,
  intent,
  note,
  orderLine,
  orders,
  site,
  task,
  taskDependency,
  users,
} from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { may } from '@/lib/access/model/may';
import type { CaptureField } from '@/lib/catalog/model/catalog';
import type { LineAction } from '@/lib/orders/model/line-actions';
import type { PendingDecision } from '@/lib/orders/queries/order-rows';
import type { JsonObject } from '@/lib/platform/json';
import { taskIs } from '../commands/lock-task';
import type { TaskCommand } from '../model/task-commands';
import type { TaskState } from '../model/task-states';
import { tasksAllowed } from './tasks-allowed';

export interface NearTask {
  id: string;
  number: string;
  name: string;
  state: TaskState;
  assignee: string | null;
  mine: boolean;
  plannedEnd: string | null;
  completedAt: string | null;
}

/** One task in focus. Dates are calendar dates, instants ISO. */
export interface TaskDetail {
  id: string;
  number: string;
  version: number;
  name: string;
  state: TaskState;
  pending: PendingDecision | null;
  group: { id: string; name: string };
  assignee: { id: string; name: string } | null;
  mine: boolean;
  skill: string | null;
  plannedStart: string | null;
  plannedEnd: string | null;
  startedAt: string | null;
  completedAt: string | null;
  effortHours: number;
  likelyHours: number;
  critical: boolean;
  steps: { id: string; text: string; required: boolean; doneAt: string | null; doneBy: string | null }[];
  captures: CaptureField[];
  values: JsonObject;
  notes: {
    id: string;
    author: string;
    mine: boolean;
    at: string;
    text: string;
    visibility: 'internal' | 'customer';
  }[];
  /** The chain around this task: what it waited for, itself, and what it unblocks, in plan order. */
  around: NearTask[];
  /** Values that earlier tasks of the same domain order and its predecessors recorded. */
  inputs: { task: string; label: string; value: string }[];
  part: { number: string; label: string };
  site: {
    name: string;
    street: string;
    postcode: string;
    city: string;
    accessHours: string | null;
    accessNotes: string | null;
    contact: { name: string; phone: string | null } | null;
  } | null;
  order: {
    id: string;
    number: string;
    account: string;
    promisedDate: string | null;
    owner: string | null;
    line: { position: number; name: string; action: LineAction };
  };
  /** What this person may do with it now. */
  allowed: TaskCommand[];
  /** Whether steps and values may be edited by this person now. */
  mayWork: boolean;
}

/** A task as its page shows it, or null when there is none this person may see. */
export async function taskDetail(db: Db, actor: UserActor, ref: string): Promise<TaskDetail | null> {
  if (!may(actor, 'seePlan', { assigneeId: actor.id })) return null;
  const [row] = await selectTask(db, ref);
  if (!row) return null;
  const { task: one, pending } = row;
  const [steps, notes, around] = await Promise.all([
    stepsOf(db, one.id),
    notesOf(db, actor, one.id),
    tasksAround(db, actor, one),
  ]);
  const workable = !pending && (one.phase === 'open' || one.phase === 'inProgress');
  return {
    id: one.id,
    number: one.number,
    version: one.version,
    name: one.name,
    state: one.state,
    pending: pending && {
      intentId: pending.id,
      command: pending.command,
      shownState: pending.shownState,
      by: pending.authorName,
      mine: pending.authorId === actor.id,
      dueAt: pending.dueAt.toISOString(),
    },
    group: { id: one.groupId, name: row.groupName },
    assignee: one.assigneeId && row.assigneeName ? { id: one.assigneeId, name: row.assigneeName } : null,
    mine: one.assigneeId === actor.id,
    skill: one.skill,
    plannedStart: one.plannedStart?.toISOString() ?? null,
    plannedEnd: one.plannedEnd?.toISOString() ?? null,
    startedAt: one.startedAt?.toISOString() ?? null,
    completedAt: one.completedAt?.toISOString() ?? null,
    effortHours: Number(one.effortHours),
    likelyHours: Number(one.likelyHours),
    critical: one.critical,
    steps,
    captures: one.captures,
    values: one.values,
    notes,
    ...around,
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
    allowed: pending ? [] : tasksAllowed(actor, one),
    mayWork: workable && may(actor, 'workTasks', one),
  };
}

function selectTask(db: Db, ref: string) {
  return db
    .select({
      task,
      pending: intent,
      groupName: assignmentGroup.name,
      assigneeName: users.name,
      unitNumber: domainOrder.number,
      unitLabel: domainOrder.label,
      orderNumber: orders.number,
      promisedDate: orders.promisedDate,
      owner: sql<string | null>`(select name from users u where u.id = ${orders.ownerId})`,
      account: account.name,
      linePosition: orderLine.position,
      lineName: orderLine.name,
      lineAction: orderLine.action,
      site: {
        name: site.name,
        street: site.street,
        postcode: site.postcode,
        city: site.city,
        accessHours: site.accessHours,
        accessNotes: site.accessNotes,
      },
      contact: { name: contact.name, phone: contact.phone },
    })
    .from(task)
    .innerJoin(orders, and(eq(orders.id, task.orderId), eq(orders.runId, task.runId)))
    .innerJoin(assignmentGroup, eq(assignmentGroup.id, task.groupId))
    .innerJoin(domainOrder, eq(domainOrder.id, task.domainOrderId))
    .innerJoin(orderLine, eq(orderLine.id, task.lineId))
    .leftJoin(users, eq(users.id, task.assigneeId))
    .leftJoin(account, eq(account.id, orders.accountId))
    .leftJoin(site, eq(site.id, orderLine.siteId))
    .leftJoin(contact, eq(contact.id, site.contactId))
    .leftJoin(
      intent,
      and(eq(intent.subjectId, task.id), eq(intent.subjectKind, 'task'), eq(intent.status, 'pending')),
    )
    .where(taskIs(ref));
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

async function tasksAround(
  db: Db,
  actor: UserActor,
  one: typeof task.$inferSelect,
): Promise<Pick<TaskDetail, 'around' | 'inputs'>> {
  const links = await db
    .select({ taskId: taskDependency.taskId, predecessorId: taskDependency.predecessorId })
    .from(taskDependency)
    .where(eq(taskDependency.orderId, one.orderId));
  const before = ancestors(one.id, links);
  const after = links.filter((link) => link.predecessorId === one.id).map((link) => link.taskId);
  const rows = await db
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
    .where(inArray(task.id, [...before, one.id, ...after]))
    .orderBy(asc(task.plannedEnd), asc(task.position));
  const around = rows.map((row) => ({
    id: row.id,
    number: row.number,
    name: row.name,
    state: row.state,
    assignee: row.assignee,
    mine: row.assigneeId === actor.id,
    plannedEnd: row.plannedEnd?.toISOString() ?? null,
    completedAt: row.completedAt?.toISOString() ?? null,
  }));
  const inputs = rows
    .filter((row) => before.includes(row.id))
    .flatMap((row) =>
      row.captures.flatMap((field) => {
        const value = row.values[field.name];
        const shown = typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value ?? '');
        return shown
          ? [{ task: row.name, label: field.label, value: field.unit ? `${shown} ${field.unit}` : shown }]
          : [];
      }),
    );
  return { around, inputs };
}

/** Every task this one waited for, directly or through others. */
function ancestors(taskId: string, links: { taskId: string; predecessorId: string }[]): string[] {
  const found = new Set<string>();
  const queue = [taskId];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const link of links) {
      if (link.taskId !== next || found.has(link.predecessorId)) continue;
      found.add(link.predecessorId);
      queue.push(link.predecessorId);
    }
  }
  return [...found];
}
