import { eq } from 'drizzle-orm';
import { decompositionRun } from '@/db/schema';
import { releasedCatalog } from '@/lib/catalog/queries/released-catalog';
import { standardCalendar } from '@/lib/planning/model/working-calendar';
import type { CommandContext } from '@/lib/platform/command-context';
import { type ComputedRun, computeRun, type RunInput } from '../model/compute-run';
import { computeInThread } from './compute-in-thread';
import { failRun } from './fail-run';
import { makeVisible } from './make-visible';
import { type OrderSnapshot, readSnapshot } from './read-snapshot';
import { startRun } from './start-run';
import { writeRun } from './write-run';

/** Orders with more lines are computed in a thread of their own. */
const MANY_LINES = 200;

const GAVE_UP =
  'Creating the plan was interrupted three times, so it is not tried again by itself. Split the order, or look at the server.';

/**
 * The approval job: decomposes an acknowledged order and creates its plan. Computes on a snapshot in
 * memory, writes under a run id in short transactions, and makes the run visible in one last small one.
 * A run that died, or was overtaken by a change, leaves nothing visible; running again is harmless.
 */
export async function decomposeOrder(ctx: CommandContext, orderId: string): Promise<void> {
  for (;;) {
    const snapshot = await readSnapshot(ctx.db, orderId);
    if (!snapshot) return;
    const runId = await startRun(ctx, snapshot);
    if (!runId) return failRun(ctx, snapshot, null, GAVE_UP);
    const computed = await compute(ctx, snapshot);
    if (!computed.ok) return failRun(ctx, snapshot, runId, computed.message);
    const run = await writeRun(ctx, runId, snapshot, computed);
    if (await makeVisible(ctx, snapshot, run)) return;
    // The order moved on while we computed: forget this run and look again.
    const abandoned = { status: 'abandoned', endedAt: ctx.clock.now() } as const;
    await ctx.db.update(decompositionRun).set(abandoned).where(eq(decompositionRun.id, run.runId));
  }
}

async function compute(ctx: CommandContext, snapshot: OrderSnapshot): Promise<ComputedRun> {
  const input: RunInput = {
    order: { numberSuffix: snapshot.number.replace(/^\D+/, ''), lines: snapshot.lines },
    catalog: await releasedCatalog(ctx.db, snapshot.release),
    startAt: ctx.clock.now(),
    calendar: standardCalendar(ctx.timeZone),
  };
  return snapshot.lines.length > MANY_LINES ? computeInThread(input) : computeRun(input);
}
