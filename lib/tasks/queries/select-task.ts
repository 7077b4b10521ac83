import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import {
  account,
  assignmentGroup,
  contact,
  domainOrder,
  intent,
  orderLine,
  orders,
  site,
  task,
  users,
} from '@/db/schema';
import { isPendingOn, PENDING_COLUMNS } from '@/lib/orders/queries/pending-decision';
import { taskIs } from '../commands/lock-task';

const COLUMNS = {
  task,
  pending: PENDING_COLUMNS,
  groupName: assignmentGroup.name,
  assigneeName: users.name,
  unitNumber: domainOrder.number,
  unitLabel: domainOrder.label,
  createdBy: orders.createdBy,
  ownerId: orders.ownerId,
  accountId: orders.accountId,
  accountOwnerId: account.ownerId,
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
};

/** The task with the order, part, line and site it belongs to; only of a plan that is visible. */
export function selectTask(db: Db, ref: string) {
  return db
    .select(COLUMNS)
    .from(task)
    .innerJoin(orders, and(eq(orders.id, task.orderId), eq(orders.runId, task.runId)))
    .innerJoin(assignmentGroup, eq(assignmentGroup.id, task.groupId))
    .innerJoin(domainOrder, eq(domainOrder.id, task.domainOrderId))
    .innerJoin(orderLine, eq(orderLine.id, task.lineId))
    .leftJoin(users, eq(users.id, task.assigneeId))
    .leftJoin(account, eq(account.id, orders.accountId))
    .leftJoin(site, eq(site.id, orderLine.siteId))
    .leftJoin(contact, eq(contact.id, site.contactId))
    .leftJoin(intent, isPendingOn('task', task.id))
    .where(taskIs(ref));
}
