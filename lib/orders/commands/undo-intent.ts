import { eq } from 'drizzle-orm';
import { intent } from '@/db/schema';
import type { CommandContext } from '@/lib/platform/command-context';
import { isUuid } from '@/lib/platform/ids';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { type Answer, runCommand } from '@/lib/platform/run-command';
import { lockOrder } from './lock-order';
import { settleIntent } from './settle-intent';

export interface UndoIntent {
  intentId: string;
  commandId?: string | null;
}

const WHY = {
  executed: 'it has already taken effect.',
  withdrawn: 'it was already undone.',
  lapsed: 'it no longer applied and has lapsed.',
} as const;

/** Withdraws a decision that has not taken effect. Its author may, and administrators. */
export async function undoIntent(
  ctx: CommandContext,
  input: UndoIntent,
): Promise<Result<Answer<{ orderId: string }>, Refusal>> {
  const request = { name: 'undoIntent', commandId: input.commandId, body: { intentId: input.intentId } };
  return runCommand<{ orderId: string }>(ctx, request, async (c) => {
    const [found] = isUuid(input.intentId)
      ? await c.tx.select().from(intent).where(eq(intent.id, input.intentId))
      : [];
    const { actor } = ctx;
    const mine = actor.kind === 'user' && (found?.authorId === actor.id || actor.roles.includes('admin'));
    if (!found || !mine) return refuse({ kind: 'notFound', what: 'decision of yours', ref: input.intentId });
    await lockOrder(c.tx, found.orderId);
    const withdrawn = await settleIntent(c, found.id, 'withdrawn');
    if (!withdrawn) {
      const [now] = await c.tx.select({ status: intent.status }).from(intent).where(eq(intent.id, found.id));
      const status = now?.status === 'lapsed' || now?.status === 'withdrawn' ? now.status : 'executed';
      return refuse({ kind: 'notUndoable', why: WHY[status] });
    }
    c.emit({
      type: 'intentWithdrawn',
      subjectKind: 'intent',
      subjectId: found.id,
      orderId: found.orderId,
      data: { command: found.command, subjectKind: found.subjectKind, subjectId: found.subjectId },
    });
    return ok({ orderId: found.orderId });
  });
}
