import { and, eq, lt, notExists, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { decompositionRun, intent, orders } from '@/db/schema';
import type { JobHandlers } from './jobs';
import { log } from './log';
import type { Runtime } from './runtime';

const EVERY_MS = 30_000;
const GRACE_MS = 5_000;

/**
 * Finds what a killed process left behind, at start and every half minute: intents that are past due,
 * orders approved but never decomposed. The jobs do the work normally; this only makes sure of it, and
 * carrying something out twice finds nothing to do the second time.
 */
export function startSweeping(
  { store, clock }: Pick<Runtime, 'store' | 'clock'>,
  handlers: JobHandlers,
): () => void {
  let busy = false;
  const sweep = async () => {
    if (busy) return;
    busy = true;
    try {
      const before = new Date(clock.now().getTime() - GRACE_MS);
      const due = await store.db
        .select({ id: intent.id })
        .from(intent)
        .where(and(eq(intent.status, 'pending'), lt(intent.dueAt, before)))
        .limit(100);
      for (const { id } of due) await handlers['execute-intent']({ intentId: id });
      const stuck = await store.db
        .select({ id: orders.id })
        .from(orders)
        .where(
          and(
            eq(orders.phase, 'acknowledged'),
            lt(orders.approvedAt, before),
            notExists(failedRun(store.db)),
          ),
        )
        .limit(20);
      for (const { id } of stuck) await handlers['decompose-order']({ orderId: id });
    } catch (error) {
      log.error({ err: error }, 'sweep');
    } finally {
      busy = false;
    }
  };
  void sweep();
  const timer = setInterval(sweep, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

// What the catalog cannot decompose would fail again and again; it waits for a person.
const failedRun = (db: Db) =>
  db
    .select({ one: sql`1` })
    .from(decompositionRun)
    .where(and(eq(decompositionRun.orderId, orders.id), eq(decompositionRun.status, 'failed')));
