import { eq } from 'drizzle-orm';
import type { Db, Store } from '@/db/client';
import { apiClient, task, users } from '@/db/schema';
import type { ClientActor, UserActor } from '@/lib/access/model/actor';
import { SCOPES, SYSTEM } from '@/lib/access/model/actor';
import { userActor } from '@/lib/access/queries/user-actor';
import { type Clock, settableClock } from '@/lib/platform/clock';
import type { CommandContext } from '@/lib/platform/command-context';
import { randomIds } from '@/lib/platform/ids';
import { jobHandlers } from '@/lib/platform/job-handlers';
import { inlineJobs } from '@/lib/platform/jobs';
import { describeRefusal, type Refusal } from '@/lib/platform/refusal';
import type { Result } from '@/lib/platform/result';
import { seededRandom } from './random';

/** What the demo's histories are made with: the commands, on a clock that is set to when things happened. */
export interface SeedWorld {
  ctx: CommandContext;
  clock: Clock & { set(at: Date): void };
  /** The demo's now: nothing happens after it. */
  now: Date;
  random: () => number;
  /** How many tasks the story has closed on the demo's last morning. */
  doneToday: number;
  people: Map<string, UserActor>;
  client: ClientActor;
  person(email: string): UserActor;
  as(actor: UserActor | ClientActor): CommandContext;
  /** The value of a command that cannot be refused in the demo. */
  must<T>(result: Promise<Result<T, Refusal>>): Promise<T>;
  versionOf(taskId: string): Promise<number>;
  /** Runs the jobs that commands have enqueued. */
  settleJobs(): Promise<void>;
}

/** Opens the world of a provider that was just seeded. */
export async function seedWorld(
  store: Store,
  settings: { timeZone: string; currency: string },
  now: Date,
): Promise<SeedWorld> {
  const clock = settableClock(now);
  const surroundings = {
    store,
    clock,
    ids: randomIds,
    undoMs: 0,
    timeZone: settings.timeZone,
    currency: settings.currency,
  };
  const jobs = inlineJobs(() => jobHandlers({ ...surroundings, jobs }));
  const { db } = store;
  const ctx: CommandContext = { ...surroundings, db, jobs, actor: SYSTEM };
  const people = await everybody(db);
  const client = await demoClient(db);
  return {
    ctx,
    clock,
    now,
    random: seededRandom(20_261_124),
    doneToday: 0,
    people,
    client,
    person: (email) => {
      const found = people.get(email);
      if (!found) throw new Error(`The demo has no ${email}.`);
      return found;
    },
    as: (actor) => ({ ...ctx, actor }),
    must: async (given) => {
      const result = await given;
      if (!result.ok)
        throw new Error(`The demo could not be made: ${describeRefusal(result.refusal).message}`);
      return result.value;
    },
    versionOf: async (taskId) => {
      const [found] = await db.select({ version: task.version }).from(task).where(eq(task.id, taskId));
      return found?.version ?? 0;
    },
    settleJobs: () => jobs.settle(),
  };
}

async function everybody(db: Db): Promise<Map<string, UserActor>> {
  const people = new Map<string, UserActor>();
  for (const { id, email } of await db.select({ id: users.id, email: users.email }).from(users)) {
    const actor = await userActor(db, id);
    if (actor) people.set(email, actor);
  }
  return people;
}

async function demoClient(db: Db): Promise<ClientActor> {
  const [row] = await db
    .select({ id: apiClient.id, name: apiClient.name })
    .from(apiClient)
    .where(eq(apiClient.clientId, 'demo-crm'));
  if (!row) throw new Error('The demo has no API client.');
  return { kind: 'client', ...row, clientId: 'demo-crm', scopes: [...SCOPES], onDefects: 'accept' };
}
