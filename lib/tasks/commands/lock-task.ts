import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { decompositionRun, intent, task } from '@/db/schema';
import type { SubjectFacts } from '@/lib/access/model/may';
import { type IntentRow, type LockedOrder, lockOrder } from '@/lib/orders/commands/lock-order';
import { asNumber, isUuid } from '@/lib/platform/ids';

export type TaskRow = typeof task.$inferSelect;

export interface LockedTask {
  /** As it was asked for. */
  ref: string;
  row: TaskRow;
  order: LockedOrder;
  /** A person's decision on this task that has not taken effect yet. */
  pending: IntentRow | null;
}

/** The condition that finds a task by id or number. */
export const taskIs = (ref: string) => (isUuid(ref) ? eq(task.id, ref) : eq(task.number, asNumber(ref)));

/** Locks a task for this transaction: its order's row first, as every command on the order does. */
export async function lockTask(tx: Tx, ref: string): Promise<LockedTask | null> {
  const [found] = await tx
    .select({ id: task.id, orderId: task.orderId })
    .from(task)
    .innerJoin(
      decompositionRun,
      and(eq(decompositionRun.id, task.runId), eq(decompositionRun.status, 'visible')),
    )
    .where(taskIs(ref));
  if (!found) return null;
  const order = await lockOrder(tx, found.orderId);
  if (!order) return null;
  const [row] = await tx.select().from(task).where(eq(task.id, found.id));
  const [pending] = await tx
    .select()
    .from(intent)
    .where(and(eq(intent.subjectKind, 'task'), eq(intent.subjectId, found.id), eq(intent.status, 'pending')));
  return row ? { ref, row, order, pending: pending ?? null } : null;
}

/** What rights on this task may depend on. */
export function taskFacts({ row }: LockedTask): SubjectFacts {
  return { assigneeId: row.assigneeId, groupId: row.groupId };
}
