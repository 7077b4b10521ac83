import type { CommandContext } from '@/lib/platform/command-context';
import type { JsonObject } from '@/lib/platform/json';
import { ok, refuse } from '@/lib/platform/result';
import { checkValues } from '../model/check-values';
import { changeTask } from './change-task';
import { runTaskCommand, type TaskInput } from './run-task-command';

export interface CaptureValues extends TaskInput {
  /** Only the values that changed; null clears one. */
  values: JsonObject;
}

/** Records characteristics on a task. Values merge field by field, so two people at work lose nothing of each other's. */
export const captureValues = (ctx: CommandContext, input: CaptureValues, commandId?: string | null) =>
  runTaskCommand(ctx, {
    name: 'captureValues',
    command: 'work',
    action: 'workTasks',
    input,
    commandId,
    apply: async (c, { row }) => {
      const defects = checkValues(row.captures, input.values);
      if (defects.length) return refuse({ kind: 'invalidInput', defects });
      const values = Object.fromEntries(
        Object.entries({ ...row.values, ...input.values }).filter(
          ([, value]) => value !== null && !(typeof value === 'string' && value.trim() === ''),
        ),
      );
      const labels = row.captures.filter((field) => field.name in input.values).map((field) => field.label);
      return ok(
        await changeTask(c, row, { values }, { type: 'taskValuesCaptured', data: { fields: labels } }),
      );
    },
  });
