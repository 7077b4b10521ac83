import { and, asc, eq } from 'drizzle-orm';
import { checklistItem } from '@/db/schema';
import { type Given, NOTHING_TO_DO } from '@/lib/orders/commands/decide-order';
import { becomesIntent, type DecisionAnswer, makeIntent } from '@/lib/orders/commands/make-intent';
import { settleIntent } from '@/lib/orders/commands/settle-intent';
import { settleOrder } from '@/lib/orders/commands/settle-order';
import type { CommandContext } from '@/lib/platform/command-context';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { type Answer, type CommandTx, runCommand } from '@/lib/platform/run-command';
import { missingValues } from '../model/check-values';
import { changeTask } from './change-task';
import { guardTask } from './guard-task';
import { lockTask, type TaskRow } from './lock-task';
import { openTasks } from './open-tasks';
import type { TaskInput } from './run-task-command';

export interface CompleteTask extends TaskInput {
  version: number;
}

/**
 * Completes a task whose required steps are done and required values present (starting it too, when it
 * was only open). Given by a person it can be undone; once carried out it opens what depended on it.
 */
export function completeTask(
  ctx: CommandContext,
  input: CompleteTask,
  { commandId = null, executing = null }: Given = {},
): Promise<Result<Answer<DecisionAnswer>, Refusal>> {
  const request = { name: 'completeTask', commandId: executing ?? commandId, body: input };
  return runCommand<DecisionAnswer>(ctx, request, async (c) => {
    const task = await lockTask(c.tx, input.taskId);
    if (!task) return refuse({ kind: 'notFound', what: 'task', ref: input.taskId });
    const guard = { command: 'complete', action: 'workTasks', version: input.version, executing } as const;
    const refused = (await guardTask(c, task, guard)) ?? (await incomplete(c, task.row));
    if (refused) return refuse(refused);
    const { row } = task;
    if (!executing && becomesIntent(c)) {
      const subject = { kind: 'task', id: row.id, orderId: row.orderId } as const;
      const made = await makeIntent(c, {
        command: 'complete',
        subject,
        shownState: 'completed',
        input,
        commandId,
      });
      return ok({ ...made, version: row.version });
    }
    if (executing && !(await settleIntent(c, executing, 'executed'))) return ok(NOTHING_TO_DO);
    return ok({ intentId: null, dueAt: null, version: await finish(c, row) });
  });
}

async function incomplete(c: CommandTx, row: TaskRow): Promise<Refusal | null> {
  const steps = await c.tx
    .select({ text: checklistItem.text, doneAt: checklistItem.doneAt })
    .from(checklistItem)
    .where(and(eq(checklistItem.taskId, row.id), eq(checklistItem.required, true)))
    .orderBy(asc(checklistItem.position));
  const open = steps.filter((step) => !step.doneAt).map((step) => step.text);
  const missing = [...open, ...missingValues(row.captures, row.values)];
  return missing.length ? { kind: 'incomplete', subject: row.number, missing } : null;
}

async function finish(c: CommandTx, row: TaskRow): Promise<number> {
  const { actor } = c.ctx;
  const done = {
    phase: 'final',
    outcome: 'completed',
    startedAt: row.startedAt ?? c.now,
    completedAt: c.now,
    completedBy: actor.kind === 'user' ? actor.id : null,
    assigneeId: row.assigneeId ?? (actor.kind === 'user' ? actor.id : null),
  } as const;
  const version = await changeTask(c, row, done, { type: 'taskCompleted' });
  await openTasks(c, row.orderId);
  await settleOrder(c, row.orderId);
  return version;
}
