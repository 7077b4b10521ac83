import { and, eq } from 'drizzle-orm';
import { checklistItem } from '@/db/schema';
import type { CommandContext } from '@/lib/platform/command-context';
import { isUuid } from '@/lib/platform/ids';
import { ok, refuse } from '@/lib/platform/result';
import { runTaskCommand, type TaskInput } from './run-task-command';

export interface TickStep extends TaskInput {
  stepId: string;
  done: boolean;
}

/** Marks a step of a task's checklist as done, or not done. Does not change the task's version: steps never conflict. */
export const tickStep = (ctx: CommandContext, input: TickStep, commandId?: string | null) =>
  runTaskCommand(ctx, {
    name: 'tickStep',
    command: 'work',
    action: 'workTasks',
    input,
    commandId,
    apply: async (c, { row }) => {
      const [step] = isUuid(input.stepId)
        ? await c.tx
            .select()
            .from(checklistItem)
            .where(and(eq(checklistItem.id, input.stepId), eq(checklistItem.taskId, row.id)))
        : [];
      if (!step) return refuse({ kind: 'notFound', what: `step of ${row.number}`, ref: input.stepId });
      if (Boolean(step.doneAt) === input.done) return ok(row.version);
      const done = input.done ? { doneAt: c.now, doneBy: ctx.actor.id } : { doneAt: null, doneBy: null };
      await c.tx.update(checklistItem).set(done).where(eq(checklistItem.id, step.id));
      c.emit({
        type: input.done ? 'taskStepTicked' : 'taskStepUnticked',
        subjectKind: 'task',
        subjectId: row.id,
        orderId: row.orderId,
        data: { task: row.name, number: row.number, step: step.text },
      });
      return ok(row.version);
    },
  });
