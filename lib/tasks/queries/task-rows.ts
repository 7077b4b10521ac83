import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import {
  account,
  assignmentGroup,
  checklistItem,
  contact,
  intent,
  orderLine,
  orders,
  site,
  task,
} from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { isPendingOn, PENDING_COLUMNS, toPending } from '@/lib/orders/queries/pending-decision';
import type { TaskListRow } from './my-work-types';
import { tasksAllowed } from './tasks-allowed';

const COLUMNS = {
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
  phone: contact.phone,
  stepsDone: sql<number>`(select count(*)::int from ${checklistItem} c where c.task_id = ${task.id} and c.done_at is not null)`,
  stepsTotal: sql<number>`(select count(*)::int from ${checklistItem} c where c.task_id = ${task.id})`,
  pending: PENDING_COLUMNS,
};

/** Tasks as lists show them, for a query to narrow. */
export function selectTaskRows(db: Db) {
  return db
    .select(COLUMNS)
    .from(task)
    .innerJoin(assignmentGroup, eq(assignmentGroup.id, task.groupId))
    .innerJoin(orders, and(eq(orders.id, task.orderId), eq(orders.runId, task.runId)))
    .innerJoin(orderLine, eq(orderLine.id, task.lineId))
    .leftJoin(account, eq(account.id, orders.accountId))
    .leftJoin(site, eq(site.id, orderLine.siteId))
    .leftJoin(contact, eq(contact.id, site.contactId))
    .leftJoin(intent, isPendingOn('task', task.id))
    .$dynamic();
}

type Selected = Awaited<ReturnType<typeof selectTaskRows>>[number];

/** A selected task as this person may see and change it. */
export function toTaskRow(row: Selected, actor: UserActor): TaskListRow {
  const { pending } = row;
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    name: row.name,
    state: row.state,
    pending: toPending(pending, actor),
    orderNumber: row.orderNumber,
    account: row.account ?? '',
    city: row.city ?? '',
    phone: row.phone,
    steps: { done: row.stepsDone, total: row.stepsTotal },
    group: { id: row.groupId, name: row.groupName },
    neededBy: row.plannedEnd?.toISOString() ?? null,
    promisedDate: row.promisedDate,
    completedAt: row.completedAt?.toISOString() ?? null,
    effortHours: Number(row.effortHours),
    critical: row.critical,
    allowed: pending ? [] : tasksAllowed(actor, row),
  };
}
