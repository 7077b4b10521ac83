import { and, eq } from 'drizzle-orm';
import { intent } from '@/db/schema';
import type { CommandTx } from '@/lib/platform/run-command';
import type { IntentRow } from './lock-order';

/**
 * Moves an intent out of pending, once: whoever comes second finds nothing to do. Under the order's
 * row lock, so that undo and execution cannot both win.
 */
export async function settleIntent(
  c: CommandTx,
  intentId: string,
  status: 'executed' | 'withdrawn' | 'lapsed',
  reason: string | null = null,
): Promise<IntentRow | null> {
  const [row] = await c.tx
    .update(intent)
    .set({ status, reason, settledAt: c.now })
    .where(and(eq(intent.id, intentId), eq(intent.status, 'pending')))
    .returning();
  return row ?? null;
}
