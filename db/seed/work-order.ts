import { and, asc, eq } from 'drizzle-orm';
import { checklistItem, groupMember, task, users } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import type { CaptureField } from '@/lib/catalog/model/catalog';
import { addWorkingHours } from '@/lib/planning/model/add-working-hours';
import { nextWorkingInstant } from '@/lib/planning/model/next-working-instant';
import { standardCalendar } from '@/lib/planning/model/working-calendar';
import type { Json } from '@/lib/platform/json';
import { assignTask } from '@/lib/tasks/commands/assign-task';
import { captureValues } from '@/lib/tasks/commands/capture-values';
import { claimTask } from '@/lib/tasks/commands/claim-task';
import { completeTask } from '@/lib/tasks/commands/complete-task';
import { startTask } from '@/lib/tasks/commands/start-task';
import { tickStep } from '@/lib/tasks/commands/tick-step';
import type { SeedWorld } from './seed-world';

interface Working {
  orderId: string;
  /** When the plan became visible. */
  from: Date;
  pace: number;
  /** Who takes its work in the field, where they are in the group. */
  lead?: string | undefined;
}

interface Job {
  id: string;
  name: string;
  agent: UserActor;
  start: Date;
  end: Date;
}

/**
 * Plays an order's work forward on the shifted clock, up to now: what opens is assigned or claimed,
 * started, its steps ticked, its values recorded, completed. What would end after now stays under way.
 */
export async function workOrder(world: SeedWorld, working: Working): Promise<void> {
  const jobs: Job[] = [];
  const scheduled = new Set<string>();
  await schedule(world, working, working.from, scheduled, jobs);
  for (;;) {
    jobs.sort((a, b) => a.end.getTime() - b.end.getTime() || (a.id < b.id ? -1 : 1));
    const job = jobs.shift();
    if (!job) return;
    if (job.end >= world.now && !finishedThisMorning(world, job)) {
      await leaveUnderWay(world, job);
      continue;
    }
    await work(world, job, 1);
    world.clock.set(job.end);
    await world.must(
      completeTask(world.as(job.agent), { taskId: job.id, version: await world.versionOf(job.id) }),
    );
    await schedule(world, working, job.end, scheduled, jobs);
  }
}

const LONG = 'Build lateral duct';
const MINUTE_MS = 60_000;

/** Two short tasks of the field agent whose login is on the sign-in page are done today. */
function finishedThisMorning(world: SeedWorld, job: Job): boolean {
  const mine = job.agent.email.startsWith('tomasz') && job.start < world.now && job.name !== LONG;
  if (!mine || world.doneToday >= 2) return false;
  world.doneToday += 1;
  job.end = new Date(world.now.getTime() - (50 - world.doneToday * 15) * MINUTE_MS);
  return true;
}

async function schedule(
  world: SeedWorld,
  working: Working,
  at: Date,
  scheduled: Set<string>,
  jobs: Job[],
): Promise<void> {
  const { orderId, pace } = working;
  const open = await world.ctx.db
    .select({ id: task.id, name: task.name, groupId: task.groupId, likelyHours: task.likelyHours })
    .from(task)
    .where(and(eq(task.orderId, orderId), eq(task.phase, 'open')))
    .orderBy(asc(task.position));
  const calendar = standardCalendar(world.ctx.timeZone);
  for (const one of open.filter((each) => !scheduled.has(each.id))) {
    scheduled.add(one.id);
    const waits = waitsInQueue(world, at, one.name) ? 1000 : world.random() * 3;
    const start = addWorkingHours(calendar, nextWorkingInstant(calendar, at), 0.2 + waits);
    const hours = Math.max(
      0.3,
      Number(one.likelyHours) * pace * (0.75 + world.random() * 0.4) - Math.min(3, waits),
    );
    const agent = await someone(world, one, working.lead);
    jobs.push({ id: one.id, name: one.name, agent, start, end: addWorkingHours(calendar, start, hours) });
  }
}

/** What opened in the last days is not all started yet: there is a queue. */
function waitsInQueue(world: SeedWorld, openedAt: Date, name: string): boolean {
  const recent = world.now.getTime() - openedAt.getTime() < 4 * 24 * 60 * MINUTE_MS;
  return recent && name !== LONG && world.random() < 0.6;
}

async function someone(
  world: SeedWorld,
  one: { groupId: string; name: string },
  lead: string | undefined,
): Promise<UserActor> {
  const members = await world.ctx.db
    .select({ id: users.id, email: users.email })
    .from(groupMember)
    .innerJoin(users, eq(users.id, groupMember.userId))
    .where(eq(groupMember.groupId, one.groupId))
    .orderBy(asc(users.email));
  const agents = members
    .flatMap((member) => world.people.get(member.email) ?? [])
    .filter((person) => person.roles.includes('fulfillmentAgent'))
    .filter((person) => one.name !== LONG || person.email === lead || !person.email.startsWith('tomasz'));
  const first =
    agents.find((person) => person.email === lead) ??
    agents.find((person) => person.email.startsWith('tomasz'));
  if (first && (first.email === lead || world.random() < 0.5)) return first;
  const picked = agents[Math.floor(world.random() * agents.length)];
  if (!picked) throw new Error('A group of the demo has no agents.');
  return picked;
}

/** Assigned by the manager, or claimed by the agent; then started and worked up to a share of its steps. */
async function work(world: SeedWorld, job: Job, share: number): Promise<void> {
  world.clock.set(job.start);
  const byManager = world.random() < 0.4;
  if (byManager) await assign(world, job);
  else await world.must(claimTask(world.as(job.agent), { taskId: job.id }));
  await world.must(
    startTask(world.as(job.agent), { taskId: job.id, version: await world.versionOf(job.id) }),
  );
  const steps = await world.ctx.db
    .select()
    .from(checklistItem)
    .where(eq(checklistItem.taskId, job.id))
    .orderBy(asc(checklistItem.position));
  const done = steps.slice(0, Math.floor(steps.length * share));
  const span = Math.min(job.end.getTime(), world.now.getTime()) - job.start.getTime();
  for (const [index, step] of done.entries()) {
    world.clock.set(new Date(job.start.getTime() + (span * (index + 1)) / (done.length + 1)));
    await world.must(tickStep(world.as(job.agent), { taskId: job.id, stepId: step.id, done: true }));
  }
  await record(world, job, share);
}

async function assign(world: SeedWorld, job: Job): Promise<void> {
  const version = await world.versionOf(job.id);
  await world.must(
    assignTask(world.as(world.person('marta@halden.example')), {
      taskId: job.id,
      assigneeId: job.agent.id,
      version,
    }),
  );
}

async function record(world: SeedWorld, job: Job, share: number): Promise<void> {
  const [row] = await world.ctx.db.select({ captures: task.captures }).from(task).where(eq(task.id, job.id));
  const fields = row?.captures ?? [];
  const known = share >= 1 ? fields : fields.slice(0, Math.floor(fields.length / 2));
  if (known.length === 0) return;
  const values = Object.fromEntries(known.map((field) => [field.name, exampleOf(field, world)]));
  await world.must(captureValues(world.as(job.agent), { taskId: job.id, values }));
}

function exampleOf(field: CaptureField, world: SeedWorld): Json {
  if (field.allowedValues) return field.allowedValues[0] ?? '';
  if (field.valueType === 'boolean') return true;
  const number = 100 + Math.floor(world.random() * 800);
  if (field.valueType === 'string')
    return EXAMPLES[field.name] ?? `${field.label.slice(0, 3).toUpperCase()}-${number}`;
  if (field.name === 'lengthLaid') return 120;
  return field.min !== undefined && field.max !== undefined ? Math.round((field.min + field.max) / 2) : 312;
}

const EXAMPLES: Record<string, string> = {
  routeReference: 'RTM-MVL-0441/17',
  accessPort: 'RTM-OLT07 3/12',
  fiberPair: 'RTM-MVL-0441/17',
  accessWindow: '06:00 to 14:00, gate 4',
  signedOffBy: 'Site manager',
};

/** Started but not done, or still waiting: some assigned ahead, some for anyone in the group to claim. */
async function leaveUnderWay(world: SeedWorld, job: Job): Promise<void> {
  if (job.start < world.now) {
    const elapsed = (world.now.getTime() - job.start.getTime()) / (job.end.getTime() - job.start.getTime());
    const share = job.name === LONG ? 0.5 : Math.min(0.7, elapsed);
    await work(world, job, share);
    return;
  }
  const tomasz = job.agent.email.startsWith('tomasz');
  if (!tomasz && world.random() < 0.6) return;
  world.clock.set(new Date(Math.min(world.now.getTime() - 60_000, job.start.getTime())));
  await assign(world, job);
}
