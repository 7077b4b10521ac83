import { and, eq, ne } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { assignmentGroup, checklistItem, groupMember, task } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { type Action, PERMISSIONS, type Reach } from '@/lib/access/model/permissions';
import { ROLES, type Role } from '@/lib/access/model/roles';
import type { CommandContext } from '@/lib/platform/command-context';
import type { Refusal } from '@/lib/platform/refusal';
import type { Result } from '@/lib/platform/result';
import { assignTask } from '@/lib/tasks/commands/assign-task';
import { captureValues } from '@/lib/tasks/commands/capture-values';
import { claimTask } from '@/lib/tasks/commands/claim-task';
import { completeTask } from '@/lib/tasks/commands/complete-task';
import type { TaskRow } from '@/lib/tasks/commands/lock-task';
import { startTask } from '@/lib/tasks/commands/start-task';
import { tickStep } from '@/lib/tasks/commands/tick-step';
import { unclaimTask } from '@/lib/tasks/commands/unclaim-task';
import { TASK_COMMANDS } from '@/lib/tasks/model/task-commands';
import { anOrder, digest, openTasksOf, testWorld } from '../fixtures/test-world';
import { actorWithRole } from './role-actors';

/** Whose a task is. */
const RELATIONS = ['mine', 'free in my group', 'free elsewhere', "somebody else's in my group"] as const;
type Relation = (typeof RELATIONS)[number];

const REACHES: Partial<Record<Reach, readonly Relation[]>> = {
  yes: RELATIONS,
  ownTask: ['mine'],
  ownOrClaimable: ['mine', 'free in my group'],
};

/** Roles that see the order of the task at all, when it is nobody's of theirs. */
const seesForeign = (role: Role): boolean => PERMISSIONS.seeOrders[role] === 'yes';
const byTable = (action: Action) => (role: Role, relation: Relation) =>
  seesForeign(role) && (REACHES[PERMISSIONS[action][role]]?.includes(relation) ?? false);
/** Claiming is for the members of a group who work tasks, and for administrators. */
const byMembership = (role: Role, relation: Relation): boolean => {
  const works = PERMISSIONS.workTasks[role] !== 'no';
  return (
    works && (relation === 'free elsewhere' ? role === 'admin' : relation !== "somebody else's in my group")
  );
};

interface Case {
  allowed(role: Role, relation: Relation): boolean;
  run(ctx: CommandContext, task: TaskRow): Promise<Result<unknown, Refusal>>;
  /** Needs somebody to have it. */
  assignedOnly?: boolean;
}

const COMMANDS: Record<string, Case> = {
  start: {
    allowed: byTable('workTasks'),
    run: (ctx, { id, version }) => startTask(ctx, { taskId: id, version }),
  },
  complete: {
    allowed: byTable('workTasks'),
    run: (ctx, { id, version }) => completeTask(ctx, { taskId: id, version }),
  },
  capture: {
    allowed: byTable('workTasks'),
    run: (ctx, { id }) => captureValues(ctx, { taskId: id, values: {} }),
  },
  'tick a step': {
    allowed: byTable('workTasks'),
    run: async (ctx, { id }) => {
      const [step] = await ctx.db.select().from(checklistItem).where(eq(checklistItem.taskId, id)).limit(1);
      return tickStep(ctx, { taskId: id, stepId: step?.id ?? '', done: false });
    },
  },
  assign: {
    allowed: byTable('assignTasks'),
    run: (ctx, { id, version }) => assignTask(ctx, { taskId: id, assigneeId: colleague.id, version }),
  },
  claim: { allowed: byMembership, run: (ctx, { id }) => claimTask(ctx, { taskId: id }) },
  unclaim: {
    allowed: byTable('claimTasks'),
    run: (ctx, { id }) => unclaimTask(ctx, { taskId: id }),
    assignedOnly: true,
  },
};

let world: Awaited<ReturnType<typeof testWorld>>;
let me: UserActor;
let colleague: UserActor;
let elsewhere: string;
beforeAll(async () => {
  world = await testWorld();
  me = world.person('samir@halden.example');
  colleague = world.person('noura@halden.example');
  const [group] = await world.ctx.db
    .select({ id: assignmentGroup.id })
    .from(assignmentGroup)
    .where(
      and(ne(assignmentGroup.id, me.groups[0]?.id ?? ''), eq(assignmentGroup.code, 'field-engineering')),
    );
  elsewhere = group?.id ?? '';
  await world.ctx.db.insert(groupMember).values({ groupId: elsewhere, userId: colleague.id });
});

/** A ready task with its steps done, in this relation to me. */
async function scene(relation: Relation): Promise<TaskRow> {
  const order = await anOrder(world, 'inProgress');
  const [open] = await openTasksOf(world, order.id);
  if (!open) throw new Error('Nothing is open.');
  const { db } = world.ctx;
  await db.update(checklistItem).set({ doneAt: world.now }).where(eq(checklistItem.taskId, open.id));
  const assigneeId = { mine: me.id, "somebody else's in my group": colleague.id }[relation as string] ?? null;
  const groupId = relation === 'free elsewhere' ? elsewhere : me.groups[0]?.id;
  const state = assigneeId ? 'assigned' : 'ready';
  const [row] = await db
    .update(task)
    .set({ assigneeId, state, captures: [], ...(groupId ? { groupId } : {}) })
    .where(eq(task.id, open.id))
    .returning();
  if (!row) throw new Error('The task is gone.');
  return row;
}

describe.each(Object.entries(COMMANDS))('%s', (_name, { allowed, run, assignedOnly }) => {
  const relations = assignedOnly ? RELATIONS.filter((one) => !one.startsWith('free')) : RELATIONS;
  const cells = ROLES.flatMap((role) => relations.map((relation) => ({ role, relation })));

  it.each(cells)('by $role on a task that is $relation', async ({ role, relation }) => {
    const row = await scene(relation);
    const before = await digest(world.store);
    const result = await run(world.as(actorWithRole(me, role)), row);
    expect(result.ok).toBe(allowed(role, relation));
    if (result.ok) return;
    const kinds = seesForeign(role) ? ['notAllowed', 'taken'] : ['notFound'];
    expect(kinds).toContain(result.refusal.kind);
    expect(await digest(world.store)).toBe(before);
  });
});

it('no command on a task is missing here', () => {
  const built = Object.entries(TASK_COMMANDS).filter(([, rule]) => rule.built && rule.by === 'person');
  // Ticking and capturing are what "work" is.
  const tested = new Set(['work', ...Object.keys(COMMANDS)]);
  expect(built.map(([name]) => name).filter((name) => !tested.has(name))).toEqual([]);
});
