import { migrate } from '@/db/migrate';
import { isDemoDatabase, seedDemo } from '@/db/seed/seed-demo';
import { runningClock } from './clock';
import { type Config, config } from './config';
import { randomIds } from './ids';
import { jobHandlers } from './job-handlers';
import { openJobs } from './jobs';
import { log } from './log';
import { openStore } from './open-store';
import { holdRuntime, type Runtime } from './runtime';
import { startSweeping } from './sweep';

/**
 * Opens everything this process needs: the store (under its lock), the schema as of this version, the
 * demo when asked for in an empty database, the queues and, unless switched off, their workers.
 */
export function boot(): Promise<Runtime> {
  return holdRuntime(open(config()));
}

async function open(settings: Config): Promise<Runtime> {
  const store = await openStore(settings);
  // Migrations, the queue's own installation and the seed run once, whoever of several processes comes first.
  const { jobs, demo } = await store.exclusively(async () => {
    await migrate(store);
    if (settings.demo) await seedDemo(store, settings);
    return { jobs: await openJobs(store), demo: await isDemoDatabase(store.db) };
  });
  const { undoMs, timeZone, currency } = settings;
  const clock = runningClock(demo ? (settings.now ?? undefined) : undefined);
  const opened: Runtime = { store, clock, ids: randomIds, jobs, undoMs, timeZone, currency, demo };
  const handlers = jobHandlers(opened);
  if (settings.worker) await jobs.work(handlers);
  const stopSweeping = settings.worker ? startSweeping(opened, handlers) : () => undefined;
  closeOnSignals(opened, stopSweeping);
  return opened;
}

/** Next would exit before an asynchronous close is over, so the signals are ours (NEXT_MANUAL_SIG_HANDLE). */
function closeOnSignals({ store, jobs }: Runtime, stopSweeping: () => void): void {
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    stopSweeping();
    await jobs.stop().catch((error: unknown) => log.error({ err: error }, 'stopping the job queue'));
    await store.close().catch((error: unknown) => log.error({ err: error }, 'closing the store'));
    process.exit(0);
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}
