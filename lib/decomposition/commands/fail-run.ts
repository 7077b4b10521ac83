import { decompositionRun } from '@/db/schema';
import { lockOrder } from '@/lib/orders/commands/lock-order';
import type { CommandContext } from '@/lib/platform/command-context';
import { ok } from '@/lib/platform/result';
import { runCommand } from '@/lib/platform/run-command';
import type { OrderSnapshot } from './read-snapshot';

/** Records that an order could not be decomposed and why. The order stays acknowledged; the job can run again. */
export async function failRun(
  ctx: CommandContext,
  snapshot: OrderSnapshot,
  /** The run that failed; null when none was started any more. */
  runId: string | null,
  message: string,
): Promise<void> {
  await runCommand<{ failed: boolean }>(ctx, { name: 'failRun' }, async (c) => {
    const order = await lockOrder(c.tx, snapshot.id);
    if (order?.row.phase !== 'acknowledged') return ok({ failed: false });
    const failed = { status: 'failed', error: message, endedAt: c.now } as const;
    await c.tx
      .insert(decompositionRun)
      .values({
        id: runId ?? ctx.ids.next(),
        orderId: snapshot.id,
        linesVersion: snapshot.linesVersion,
        releaseNumber: snapshot.release,
        startedAt: c.now,
        ...failed,
      })
      .onConflictDoUpdate({ target: decompositionRun.id, set: failed });
    c.emit({
      type: 'decompositionFailed',
      subjectKind: 'order',
      subjectId: snapshot.id,
      orderId: snapshot.id,
      version: order.row.version,
      data: { message },
    });
    return ok({ failed: true });
  });
}
