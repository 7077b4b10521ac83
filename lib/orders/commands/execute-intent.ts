import { eq } from 'drizzle-orm';
import { intent } from '@/db/schema';
import { userActor } from '@/lib/access/queries/user-actor';
import type { CommandContext } from '@/lib/platform/command-context';
import { describeRefusal, type Refusal } from '@/lib/platform/refusal';
import { ok, type Result } from '@/lib/platform/result';
import { runCommand } from '@/lib/platform/run-command';
import { type CompleteTask, completeTask } from '@/lib/tasks/commands/complete-task';
import { type ApproveOrder, approveOrder } from './approve-order';
import { type IntentRow, lockOrder } from './lock-order';
import { type RejectOrder, rejectOrder } from './reject-order';
import { settleIntent } from './settle-intent';

type Execute = (ctx: CommandContext, row: IntentRow) => Promise<Result<unknown, Refusal>>;

const EXECUTE: Record<string, Execute> = {
  approve: (ctx, row) => approveOrder(ctx, row.input as ApproveOrder, { executing: row.id }),
  reject: (ctx, row) => rejectOrder(ctx, row.input as RejectOrder, { executing: row.id }),
  complete: (ctx, row) => completeTask(ctx, row.input as CompleteTask, { executing: row.id }),
};

/**
 * Carries out a due intent as its author, with every check again. Once: repeats and withdrawn intents
 * find nothing to do. When it no longer fits it lapses, and its author is told why.
 */
export async function executeIntent(ctx: CommandContext, intentId: string): Promise<void> {
  const [row] = await ctx.db.select().from(intent).where(eq(intent.id, intentId));
  if (row?.status !== 'pending') return;
  const author = await userActor(ctx.db, row.authorId);
  const execute = EXECUTE[row.command];
  if (!execute) throw new Error(`No command carries out the intent "${row.command}".`);
  if (!author) return lapse(ctx, row, 'Its author can no longer sign in.');
  const result = await execute({ ...ctx, actor: author }, row);
  if (!result.ok) await lapse({ ...ctx, actor: author }, row, describeRefusal(result.refusal).message);
}

async function lapse(ctx: CommandContext, row: IntentRow, reason: string): Promise<void> {
  await runCommand<{ lapsed: boolean }>(ctx, { name: 'lapseIntent' }, async (c) => {
    await lockOrder(c.tx, row.orderId);
    const lapsed = await settleIntent(c, row.id, 'lapsed', reason);
    if (!lapsed) return ok({ lapsed: false });
    c.emit({
      type: 'intentLapsed',
      subjectKind: 'intent',
      subjectId: row.id,
      orderId: row.orderId,
      data: { command: row.command, subjectKind: row.subjectKind, subjectId: row.subjectId, reason },
    });
    return ok({ lapsed: true });
  });
}
