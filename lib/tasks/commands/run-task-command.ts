import type { CommandContext } from '@/lib/platform/command-context';
import type { JsonObject } from '@/lib/platform/json';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { type Answer, type CommandTx, runCommand } from '@/lib/platform/run-command';
import { guardTask, type TaskGuard } from './guard-task';
import { type LockedTask, lockTask } from './lock-task';

export interface TaskInput extends JsonObject {
  taskId: string;
}

export type TaskAnswer = { taskId: string; version: number };

interface TaskWork<I> extends Omit<TaskGuard, 'executing' | 'version'> {
  name: string;
  input: I;
  commandId?: string | null | undefined;
  version?: number | undefined;
  /** Checks and writes; the fresh task version, or a refusal that undoes everything. */
  apply(c: CommandTx, task: LockedTask): Promise<Result<number, Refusal>>;
}

/** The shape of every immediate task command: lock, guard, apply. */
export function runTaskCommand<I extends TaskInput>(
  ctx: CommandContext,
  work: TaskWork<I>,
): Promise<Result<Answer<TaskAnswer>, Refusal>> {
  const { input } = work;
  return runCommand<TaskAnswer>(
    ctx,
    { name: work.name, commandId: work.commandId, body: input },
    async (c) => {
      const task = await lockTask(c.tx, input.taskId);
      if (!task) return refuse({ kind: 'notFound', what: 'task', ref: input.taskId });
      const refused = await guardTask(c, task, work);
      if (refused) return refuse(refused);
      const applied = await work.apply(c, task);
      return applied.ok ? ok({ taskId: task.row.id, version: applied.value }) : applied;
    },
  );
}
