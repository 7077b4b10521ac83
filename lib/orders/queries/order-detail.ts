import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { account, decompositionRun, orders } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { may, type SubjectFacts } from '@/lib/access/model/may';
import { releasedCatalog } from '@/lib/catalog/queries/released-catalog';
import { REJECT_REASONS, type RejectReason } from '../model/reject-reasons';
import { orderActivity } from './order-activity';
import type { OrderDetail } from './order-detail-types';
import { orderLines } from './order-lines';
import { NO_PLAN, orderPlan } from './order-plan';
import { orderRowById } from './order-rows';

type OrderRow = typeof orders.$inferSelect;

/** An order as its page shows it, or null when it does not exist or is not this person's to see. */
export async function orderDetail(db: Db, actor: UserActor, ref: string): Promise<OrderDetail | null> {
  const row = await orderRowById(db, actor, ref);
  if (!row) return null;
  const [found] = await db
    .select({ order: orders, accountOwnerId: account.ownerId })
    .from(orders)
    .leftJoin(account, eq(account.id, orders.accountId))
    .where(eq(orders.id, row.id));
  if (!found) return null;
  const { order, accountOwnerId } = found;
  const facts = factsOf(order, accountOwnerId);
  const maySeePlan = may(actor, 'seePlan', facts);
  const customerOnly = actor.roles.every((role) => role === 'customer');
  const catalog = order.releaseNumber ? await releasedCatalog(db, order.releaseNumber) : null;
  const [lines, plan, activity, error] = await Promise.all([
    orderLines(db, order.id, catalog),
    maySeePlan ? orderPlan(db, actor, order.id, catalog) : NO_PLAN,
    orderActivity(db, order.id, customerOnly),
    decompositionError(db, order.id, order.phase),
  ]);
  return {
    ...row,
    ...headerOf(order),
    decompositionError: error,
    lines,
    ...plan,
    activity,
    mayComment: may(actor, 'comment', facts),
    maySeePlan,
  };
}

const factsOf = (order: OrderRow, accountOwnerId: string | null): SubjectFacts => ({
  createdBy: order.createdBy,
  ownerId: order.ownerId,
  accountId: order.accountId,
  accountOwnerId,
  clientId: order.clientId,
});

function headerOf(order: OrderRow) {
  const { reasonCode, reasonText } = order;
  return {
    description: order.description,
    category: order.category,
    priority: order.priority,
    externalIds: order.externalIds.flatMap((one) => (typeof one.id === 'string' ? [one.id] : [])),
    requestedBy:
      order.parties.find((party) => party.role?.toLowerCase() !== 'customer' && party.name)?.name ?? null,
    oneTimeTotal: order.oneTimeTotal,
    plannedEnd: order.plannedEnd?.toISOString() ?? null,
    reason: reasonCode
      ? { label: REJECT_REASONS[reasonCode as RejectReason] ?? reasonCode, text: reasonText }
      : null,
    defects: order.defects,
    release: order.releaseNumber,
  };
}

async function decompositionError(db: Db, orderId: string, phase: string): Promise<string | null> {
  if (phase !== 'acknowledged') return null;
  const [run] = await db
    .select({ error: decompositionRun.error })
    .from(decompositionRun)
    .where(and(eq(decompositionRun.orderId, orderId), eq(decompositionRun.status, 'failed')))
    .orderBy(desc(decompositionRun.startedAt))
    .limit(1);
  return run?.error ?? null;
}
