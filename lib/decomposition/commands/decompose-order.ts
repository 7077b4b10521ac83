import { eq } from 'drizzle-orm';
import { decompositionRun } from '@/db/schema';
import { releasedCatalog } from '@/lib/catalog/queries/released-catalog';
import { planTasks } from '@/lib/planning/model/plan-tasks';
import { standardCalendar } from '@/lib/planning/model/working-calendar';
import type { CommandContext } from '@/lib/platform/command-context';
import { decompose } from '../model/decompose';
import { DecompositionError } from '../model/decomposition-error';
import { failRun } from './fail-run';
import { makeVisible } from './make-visible';
import { type OrderSnapshot, readSnapshot } from './read-snapshot';
import { type Computed, writeRun } from './write-run';

/**
 * The approval job: decomposes an acknowledged order and creates its plan. Computes on a snapshot in
 * memory, writes under a run id in short transactions, and makes the run visible in one last small one.
 * A run that died, or was overtaken by a change, leaves nothing visible; running again is harmless.
 */
export async function decomposeOrder(ctx: CommandContext, orderId: string): Promise<void> {
  for (;;) {
    const snapshot = await readSnapshot(ctx.db, orderId);
    if (!snapshot) return;
    const computed = await compute(ctx, snapshot);
    if (computed instanceof DecompositionError) return failRun(ctx, snapshot, computed.message);
    const run = await writeRun(ctx, snapshot, computed);
    if (await makeVisible(ctx, snapshot, run)) return;
    // The order moved on while we computed: forget this run and look again.
    const abandoned = { status: 'abandoned', endedAt: ctx.clock.now() } as const;
    await ctx.db.update(decompositionRun).set(abandoned).where(eq(decompositionRun.id, run.runId));
  }
}

async function compute(ctx: CommandContext, snapshot: OrderSnapshot): Promise<Computed | DecompositionError> {
  const catalog = await releasedCatalog(ctx.db, snapshot.release);
  try {
    const decomposition = decompose(
      { numberSuffix: snapshot.number.replace(/^\D+/, ''), lines: snapshot.lines },
      catalog,
    );
    const predecessors = new Map<string, string[]>();
    for (const { taskKey, predecessorKey } of decomposition.dependencies) {
      predecessors.set(taskKey, [...(predecessors.get(taskKey) ?? []), predecessorKey]);
    }
    const tasks = decomposition.tasks.map(({ key, template }) => ({
      key,
      likelyHours: template.likelyHours,
      predecessors: predecessors.get(key) ?? [],
    }));
    return { decomposition, plan: planTasks(tasks, ctx.clock.now(), standardCalendar(ctx.timeZone)) };
  } catch (error) {
    if (error instanceof DecompositionError) return error;
    throw error;
  }
}
