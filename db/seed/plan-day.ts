import { and, asc, eq, isNull } from 'drizzle-orm';
import { assignmentGroup, task } from '@/db/schema';
import { assignTask } from '@/lib/tasks/commands/assign-task';
import type { SeedWorld } from './seed-world';

const MINUTE_MS = 60_000;
const GROUP = 'access-delivery';

/** The manager plans the day of the agent whose login is on the sign-in page, and leaves work to be claimed. */
export async function planDay(world: SeedWorld): Promise<void> {
  const ready = await unassigned(world, 'open');
  const later = await unassigned(world, 'planned');
  const tasks = [...ready.filter((_, index) => index % 2 === 0).slice(0, 3), ...later.slice(0, 3)];
  const marta = world.as(world.person('marta@halden.example'));
  const assigneeId = world.person('tomasz@halden.example').id;
  for (const [index, { id, version }] of tasks.entries()) {
    world.clock.set(new Date(world.now.getTime() - (40 - index) * MINUTE_MS));
    await world.must(assignTask(marta, { taskId: id, assigneeId, version }));
  }
}

const unassigned = (world: SeedWorld, phase: 'open' | 'planned') =>
  world.ctx.db
    .select({ id: task.id, version: task.version })
    .from(task)
    .innerJoin(assignmentGroup, and(eq(assignmentGroup.id, task.groupId), eq(assignmentGroup.code, GROUP)))
    .where(and(isNull(task.assigneeId), eq(task.phase, phase)))
    .orderBy(asc(task.plannedEnd), asc(task.id));
