import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import type { CommandContext } from '@/lib/platform/command-context';
import { ok, refuse } from '@/lib/platform/result';
import { changeTask } from './change-task';
import { runTaskCommand, type TaskInput } from './run-task-command';

/**
 * Takes an unassigned task of one of my groups. Atomic: of many at once one wins, the others hear who
 * has it. Claiming what is already mine changes nothing.
 */
export const claimTask = (ctx: CommandContext, input: TaskInput, commandId?: string | null) =>
  runTaskCommand(ctx, {
    name: 'claimTask',
    command: 'claim',
    // Another's task is refused as taken, with the name, so the right is asked of the group alone.
    action: 'seeOrders',
    input,
    commandId,
    apply: async (c, task) => {
      const { row } = task;
      const { actor } = ctx;
      if (actor.kind !== 'user') return refuse({ kind: 'notAllowed', what: 'claim or release this task' });
      const mine = actor.groups.some((group) => group.id === row.groupId) || actor.roles.includes('admin');
      const works = actor.roles.some(
        (role) => role === 'fulfillmentAgent' || role === 'fulfillmentManager' || role === 'admin',
      );
      if (!mine || !works) return refuse({ kind: 'notAllowed', what: 'claim or release this task' });
      if (row.assigneeId === actor.id) return ok(row.version);
      if (row.assigneeId)
        return refuse({ kind: 'taken', subject: row.number, by: await nameOf(c.tx, row.assigneeId) });
      return ok(await changeTask(c, row, { assigneeId: actor.id }, { type: 'taskClaimed' }));
    },
  });

async function nameOf(tx: Parameters<typeof changeTask>[0]['tx'], userId: string): Promise<string> {
  const [person] = await tx.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return person?.name ?? 'someone else';
}
