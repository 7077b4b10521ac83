'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { sendAction } from '@/components/order/send-action';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/access/action-door';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import { taskCache } from './task-cache';
import { taskTurns } from './task-turns';

type Subject = Pick<TaskDetail, 'id' | 'number' | 'version'>;

interface Base {
  taskId: string;
  version: number;
  commandId: string;
}

interface TaskCommandCall<A> {
  /** The task as the person saw it when deciding. */
  task: Subject;
  /** Shows the outcome before the server has answered. */
  show: (cache: ReturnType<typeof taskCache>) => Promise<void>;
  /** Takes that back when the server refuses; the fresh task follows. */
  revert: (cache: ReturnType<typeof taskCache>) => Promise<void>;
  send: (base: Base) => Promise<ActionResult<A>>;
  /** Shows what the answer adds. */
  settled?: (cache: ReturnType<typeof taskCache>, answer: A) => Promise<void>;
  /** Where the caller shows the refusal itself. */
  quiet?: boolean;
}

/**
 * One way for every command on a task: shown at once, sent in the order asked, one command id per
 * intent, the fresh version kept, a refusal told with its reason and the fresh task.
 */
export function useTaskCommand() {
  const queries = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (call: () => Promise<ActionResult<{ version: number }>>) => sendAction(call),
  });
  const [busy, setBusy] = useState(0);
  const run = useCallback(
    async <A extends { version: number }>(call: TaskCommandCall<A>): Promise<ActionResult<A>> => {
      const { task } = call;
      const cache = taskCache(queries, task.number);
      const commandId = crypto.randomUUID();
      setBusy((count) => count + 1);
      await call.show(cache);
      const result = await taskTurns.take(task.id, async (waited) => {
        // What this person's own commands have raised meanwhile is no change by somebody else.
        const version = waited ? (cache.read()?.version ?? task.version) : task.version;
        const answer = (await mutateAsync(() =>
          call.send({ taskId: task.id, version, commandId }),
        )) as ActionResult<A>;
        if (!answer.ok) return answer;
        await cache.show({ version: answer.value.version });
        await call.settled?.(cache, answer.value);
        return answer;
      });
      if (!result.ok) {
        await call.revert(cache);
        if (!call.quiet) showToast({ message: result.message, tone: 'warn' });
      }
      setBusy((count) => count - 1);
      // An answer from between two commands would take back what the second already shows.
      if (taskTurns.left(task.id) === 0) void cache.refetch();
      return result;
    },
    [queries, mutateAsync],
  );
  return { run, isBusy: busy > 0 };
}
