import PgBoss from 'pg-boss';
import { runnerOf, type Store, type Tx } from '@/db/client';
import { log } from './log';

/** Background work by queue, with what each job carries. Handlers are idempotent and call commands. */
export interface JobData {
  'execute-intent': { intentId: string };
  'decompose-order': { orderId: string };
}
export type Queue = keyof JobData;
export type JobHandlers = { [Q in Queue]: (data: JobData[Q]) => Promise<void> };

/** Puts jobs into queues. Enqueued in the command's transaction: no commit, no job. */
export interface Jobs {
  enqueue<Q extends Queue>(tx: Tx, queue: Q, data: JobData[Q], delayMs?: number): Promise<void>;
  /** Tells this process's workers, after the commit, that a job will be due. */
  wake(queue: Queue, delayMs: number): void;
}

export interface JobRunner extends Jobs {
  work(handlers: JobHandlers): Promise<void>;
  stop(): Promise<void>;
}

const QUEUES: Record<Queue, { batchSize: number }> = {
  'execute-intent': { batchSize: 10 },
  'decompose-order': { batchSize: 4 },
};
// A job whose process was killed is tried again when it has expired.
const RETRY = { retryLimit: 5, retryDelay: 1, retryBackoff: true, expireInSeconds: 120 };
const POLL_SECONDS = 0.5;

/** Starts pg-boss on a store. Call under `store.exclusively`: its own installation is not concurrent. */
export async function openJobs(store: Store): Promise<JobRunner> {
  const running = new Set<Promise<unknown>>();
  const executeSql = (text: string, values?: unknown[]) => {
    const result = store.run(text, values);
    running.add(result);
    void result.catch(() => undefined).finally(() => running.delete(result));
    return result;
  };
  const boss = new PgBoss({
    db: { executeSql },
    schedule: false,
    supervise: true,
    maintenanceIntervalSeconds: 60,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();
  for (const queue of Object.keys(QUEUES)) await boss.createQueue(queue);
  return { ...enqueuer(boss), ...worker(boss, running) };
}

function enqueuer(boss: PgBoss): Pick<Jobs, 'enqueue'> {
  return {
    enqueue: async (tx, queue, data, delayMs = 0) => {
      const startAfter = delayMs > 0 ? { startAfter: new Date(Date.now() + delayMs) } : {};
      await boss.send(queue, data, { ...RETRY, ...startAfter, db: { executeSql: runnerOf(tx) } });
    },
  };
}

function worker(boss: PgBoss, running: Set<Promise<unknown>>): Omit<JobRunner, 'enqueue'> {
  const workers = new Map<Queue, string>();
  const timers = new Set<NodeJS.Timeout>();
  const notify = (queue: Queue) => {
    const id = workers.get(queue);
    if (id) boss.notifyWorker(id);
  };
  return {
    wake: (queue, delayMs) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        notify(queue);
      }, delayMs);
      timers.add(timer);
    },
    work: async (handlers) => {
      for (const queue of Object.keys(QUEUES) as Queue[]) {
        const id = await startWorker(boss, queue, handlers, () => notify(queue));
        workers.set(queue, id);
      }
    },
    stop: async () => {
      for (const timer of timers) clearTimeout(timer);
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 });
      // pg-boss does not await its last completions; the store must not close under them.
      await Promise.allSettled([...running]);
    },
  };
}

function startWorker(boss: PgBoss, queue: Queue, handlers: JobHandlers, again: () => void): Promise<string> {
  const { batchSize } = QUEUES[queue];
  const handle = handlers[queue] as (data: unknown) => Promise<void>;
  return boss.work(queue, { batchSize, pollingIntervalSeconds: POLL_SECONDS }, async (jobs) => {
    for (const job of jobs) {
      try {
        await handle(job.data);
      } catch (error) {
        // One failure would otherwise fail the whole batch.
        log.error({ err: error, queue, job: job.id }, 'job failed');
        await boss.fail(queue, job.id, error as object);
      }
    }
    // The worker sleeps after every batch, even when the queue is still full.
    if (jobs.length === batchSize) again();
  });
}

/** Runs jobs at once, one after the other, when `settle` is called: for seeding and for tests of commands. */
export function inlineJobs(
  handlers: () => JobHandlers,
): Jobs & { settle(): Promise<void>; waiting(): number } {
  const queued: { queue: Queue; data: JobData[Queue] }[] = [];
  return {
    enqueue: async (_tx, queue, data) => {
      queued.push({ queue, data });
    },
    wake: () => undefined,
    waiting: () => queued.length,
    settle: async () => {
      for (let job = queued.shift(); job; job = queued.shift()) {
        const handle = handlers()[job.queue] as (data: unknown) => Promise<void>;
        await handle(job.data);
      }
    },
  };
}
