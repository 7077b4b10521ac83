import type { Store } from '@/db/client';
import type { Clock } from './clock';
import type { Ids } from './ids';
import type { JobRunner } from './jobs';

/** What one process holds open: its store, its clock, its queues. */
export interface Runtime {
  store: Store;
  clock: Clock;
  ids: Ids;
  jobs: JobRunner;
  undoMs: number;
  timeZone: string;
  currency: string;
  /** Whether the database holds the demo, so that its logins may be shown. */
  demo: boolean;
}

interface Held {
  batonRuntime?: Promise<Runtime>;
}

// Next bundles this module more than once; the process has one runtime.
const held = globalThis as Held;

/** The process's runtime, once `holdRuntime` was called. */
export function runtime(): Promise<Runtime> {
  if (!held.batonRuntime)
    throw new Error('The store is not open yet: the process has not been started through its boot.');
  return held.batonRuntime;
}

/** Makes `opening` the runtime of this process. */
export function holdRuntime(opening: Promise<Runtime>): Promise<Runtime> {
  held.batonRuntime = opening;
  return opening;
}
