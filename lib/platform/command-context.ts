import type { Db } from '@/db/client';
import type { Actor } from '@/lib/access/model/actor';
import type { Clock } from './clock';
import type { Ids } from './ids';
import type { Jobs } from './jobs';
import { runtime } from './runtime';

/** What a command runs with: who asks, on which store, when, with which ids. */
export interface CommandContext {
  db: Db;
  actor: Actor;
  clock: Clock;
  ids: Ids;
  jobs: Jobs;
  /** How long a person's desk decision can be undone, in ms; 0 acts at once. */
  undoMs: number;
  /** IANA zone in which calendar dates are read. */
  timeZone: string;
  /** ISO 4217 code of the provider's base currency. */
  currency: string;
}

/** The context of a request or job in this process. */
export async function commandContext(actor: Actor): Promise<CommandContext> {
  const { store, clock, ids, jobs, undoMs, timeZone, currency } = await runtime();
  return { db: store.db, actor, clock, ids, jobs, undoMs, timeZone, currency };
}
