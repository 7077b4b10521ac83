import type { CommandContext } from '@/lib/platform/command-context';
import { ok, refuse } from '@/lib/platform/result';
import { changeTask } from './change-task';
import { runTaskCommand, type TaskInput } from './run-task-command';

/** `version` is given by an undo: it releases only while nothing else has happened to the task. */
export type UnclaimTask = TaskInput & { version?: number };

/** Gives a task back to its group. Work already recorded on it stays; a started task returns to ready. */
export const unclaimTask = (ctx: CommandContext, input: UnclaimTask, commandId?: string | null) =>
  runTaskCommand(ctx, {
    name: 'unclaimTask',
    command: 'unclaim',
    action: 'claimTasks',
    input,
    commandId,
    version: input.version,
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
