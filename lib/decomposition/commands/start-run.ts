import { and, count, eq } from 'drizzle-orm';
import { decompositionRun } from '@/db/schema';
import type { CommandContext } from '@/lib/platform/command-context';
import type { OrderSnapshot } from './read-snapshot';

/** How often a run of the same lines may end with its process before nobody tries again. */
const MOST_DEATHS = 3;

/**
 * Records that a run starts, before it computes: one that takes its process with it leaves its trace. Null
 * when runs of these lines have died so often that another would only do the same.
 */
export async function startRun(ctx: CommandContext, order: OrderSnapshot): Promise<string | null> {
  const [died] = await ctx.db
    .select({ runs: count() })
    .from(decompositionRun)
    .where(
      and(
        eq(decompositionRun.orderId, order.id),
        eq(decompositionRun.status, 'running'),
        eq(decompositionRun.linesVersion, order.linesVersion),
      ),
    );
  if ((died?.runs ?? 0) >= MOST_DEATHS) return null;
  const id = ctx.ids.next();
  await ctx.db.insert(decompositionRun).values({
    id,
    orderId: order.id,
    linesVersion: order.linesVersion,
    releaseNumber: order.release,
    status: 'running',
    startedAt: ctx.clock.now(),
  });
  return id;
}
