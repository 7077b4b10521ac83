import { settleOrder } from '@/lib/orders/commands/settle-order';
import type { CommandContext } from '@/lib/platform/command-context';
import { ok } from '@/lib/platform/result';
import { changeTask } from './change-task';
import { runTaskCommand, type TaskInput } from './run-task-command';

export interface StartTask extends TaskInput {
  version: number;
}

/** Starts an open task. A claimable one is claimed by whoever starts it. */
export const startTask = (ctx: CommandContext, input: StartTask, commandId?: string | null) =>
  runTaskCommand(ctx, {
    name: 'startTask',
    command: 'start',
    action: 'workTasks',
    input,
    commandId,
    version: input.version,
    apply: async (c, { row, order }) => {
      const assigneeId = row.assigneeId ?? ctx.actor.id;
      const version = await changeTask(
        c,
        row,
        { phase: 'inProgress', assigneeId, startedAt: c.now },
        { type: 'taskStarted' },
      );
      await settleOrder(c, order.row.id);
      return ok(version);
    },
  });
