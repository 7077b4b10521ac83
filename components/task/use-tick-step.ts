'use client';

import { serverClock } from '@/components/order/server-clock';
import { tick } from '@/lib/tasks/actions';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import type { taskCache } from './task-cache';
import { useTaskPage } from './task-context';
import { useTaskCommand } from './use-task-command';

type Step = TaskDetail['steps'][number];

/** Ticks a step, or takes the tick back: at once; it returns with the reason when it could not be kept. */
export function useTickStep() {
  const { task, viewer } = useTaskPage();
  const { run } = useTaskCommand();
  const mark = async (cache: ReturnType<typeof taskCache>, step: Step, by: 1 | -1) => {
    await cache.patch((shown) => ({
      ...shown,
      steps: shown.steps.map((one) => (one.id === step.id ? step : one)),
    }));
    await cache.patchRow((row) => ({ ...row, steps: { ...row.steps, done: row.steps.done + by } }));
  };
  return async (step: Step, done: boolean): Promise<boolean> => {
    const at = done ? new Date(serverClock.now()).toISOString() : null;
    const by = done ? 1 : -1;
    const result = await run({
      task,
      show: (cache) => mark(cache, { ...step, doneAt: at, doneBy: done ? viewer.name : null }, by),
      revert: (cache) => mark(cache, step, done ? -1 : 1),
      send: ({ taskId, commandId }) => tick({ taskId, stepId: step.id, done, commandId }),
    });
    return result.ok;
  };
}
