import { eq, sql } from 'drizzle-orm';
import { orderLine, orders } from '@/db/schema';
import type { CommandContext } from '@/lib/platform/command-context';
import type { CommandTx } from '@/lib/platform/run-command';
import { type DecideOrder, type Decision, decideOrder, type Given } from './decide-order';
import type { LockedOrder } from './lock-order';

export type ApproveOrder = DecideOrder;

const APPROVE: Decision<ApproveOrder> = {
  command: 'approve',
  shownState: 'acknowledged',
  apply: async (c, order) => {
    const version = await acknowledge(c, order);
    await c.enqueue('decompose-order', { orderId: order.row.id });
    return version;
  },
};

/** Approves a new order, within the approver's limit; a job then decomposes it and creates its plan. */
export const approveOrder = (ctx: CommandContext, input: ApproveOrder, given: Given = {}) =>
  decideOrder(ctx, APPROVE, input, given);

async function acknowledge(c: CommandTx, { row }: LockedOrder): Promise<number> {
  const version = row.version + 1;
  await c.tx
    .update(orders)
    .set({ phase: 'acknowledged', state: 'acknowledged', version, approvedAt: c.now, updatedAt: c.now })
    .where(sql`${orders.id} = ${row.id} and ${orders.version} = ${row.version}`);
  await c.tx
    .update(orderLine)
    .set({ phase: 'acknowledged', state: 'acknowledged' })
    .where(eq(orderLine.orderId, row.id));
  c.emit({
    type: 'orderApproved',
    subjectKind: 'order',
    subjectId: row.id,
    orderId: row.id,
    version,
    visibility: 'customer',
    data: { state: 'acknowledged' },
  });
  return version;
}
