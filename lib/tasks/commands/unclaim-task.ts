import type { CommandContext } from '@/lib/platform/command-context';
import { ok, refuse } from '@/lib/platform/result';
import { changeTask } from './change-task';
import { runTaskCommand, type TaskInput } from './run-task-command';

/** Gives a task back to its group. Work already recorded on it stays; a started task returns to ready. */
export const unclaimTask = (ctx: CommandContext, input: TaskInput, commandId?: string | null) =>
  runTaskCommand(ctx, {
    name: 'unclaimTask',
    command: 'unclaim',
    action: 'claimTasks',
    input,
    commandId,
    apply: async (c, { row }) => {
      if (!row.assigneeId)
        return refuse({
          kind: 'wrongState',
          subject: row.number,
          state: 'unassigned',
          command: 'released',
          allowed: ['Claim'],
        });
      const phase = row.phase === 'inProgress' ? 'open' : row.phase;
      return ok(await changeTask(c, row, { assigneeId: null, phase }, { type: 'taskUnclaimed' }));
    },
  });
