import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { account, intent, orders } from '@/db/schema';
import type { SubjectFacts } from '@/lib/access/model/may';
import { asNumber, isUuid } from '@/lib/platform/ids';
import { contractValue } from '../model/contract-value';
import type { OpenRow } from '../model/order-commands';

export type OrderRow = typeof orders.$inferSelect;
export type IntentRow = typeof intent.$inferSelect;

export interface LockedOrder {
  /** As it was asked for: what is not there for somebody is not named to them. */
  ref: string;
  row: OrderRow;
  accountOwnerId: string | null;
  /** A person's decision on the order itself that has not taken effect yet. */
  pending: IntentRow | null;
}

/** The condition that finds an order by id or number. */
export const orderIs = (ref: string) => (isUuid(ref) ? eq(orders.id, ref) : eq(orders.number, asNumber(ref)));

/** Locks an order's row for this transaction: commands on one order are serialised by it. */
export async function lockOrder(tx: Tx, ref: string): Promise<LockedOrder | null> {
  const [found] = await tx
    .select({ row: orders, accountOwnerId: account.ownerId })
    .from(orders)
    .leftJoin(account, eq(account.id, orders.accountId))
    .where(and(orderIs(ref), eq(orders.hidden, false)))
    .for('update', { of: orders });
  if (!found) return null;
  const [pending] = await tx
    .select()
    .from(intent)
    .where(
      and(eq(intent.subjectKind, 'order'), eq(intent.subjectId, found.row.id), eq(intent.status, 'pending')),
    );
  return { ...found, ref, pending: pending ?? null };
}

/** What rights on this order may depend on. */
export function orderFacts(order: LockedOrder): SubjectFacts {
  const { row } = order;
  return {
    createdBy: row.createdBy,
    ownerId: row.ownerId,
    accountId: row.accountId,
    accountOwnerId: order.accountOwnerId,
    clientId: row.clientId,
    value: contractValue(row),
    currency: row.currency,
  };
}

/** The rows open on an order that gate its commands. */
export function openRows(row: Pick<OrderRow, 'blockingDefects'>): OpenRow[] {
  return row.blockingDefects > 0 ? ['blockingDefect'] : [];
}
