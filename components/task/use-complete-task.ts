'use client';

import { serverClock } from '@/components/order/server-clock';
import { showToast } from '@/components/ui/show-toast';
import { undoStack } from '@/components/ui/undo-stack';
import { complete } from '@/lib/tasks/actions';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import type { Shown } from './task-cache';
import { undoToasts } from './undo-toasts';
import { useTaskCommand } from './use-task-command';
import { useUndoTask } from './use-undo-task';

const UNDO_MS = 8000;

interface Held {
  version: number;
  intentId: string | null;
  dueAt: string | null;
}

const pendingBy = (by: string, held?: Held): Shown => ({
  allowed: [],
  pending: {
    intentId: held?.intentId ?? '',
    command: 'complete',
    shownState: 'completed',
    by,
    mine: true,
    dueAt: held?.dueAt ?? new Date(serverClock.now() + UNDO_MS).toISOString(),
  },
});

const givenNow = new Set<string>();

/** Completes a task: shown at once, held by the server for the time to undo, given only once. */
export function useCompleteTask(by: string) {
  const { run, isBusy } = useTaskCommand();
  const undo = useUndoTask();
  const give = async (task: TaskDetail): Promise<boolean> => {
    if (givenNow.has(task.id)) return false;
    givenNow.add(task.id);
    const before: Shown = { pending: task.pending, allowed: task.allowed };
    const place = undoStack.reserve();
    const result = await run<Held>({
      task,
      show: (cache) => cache.show(pendingBy(by)),
      revert: (cache) => cache.show(before),
      send: complete,
      settled: (cache, held) => (held.intentId ? cache.show(pendingBy(by, held)) : Promise.resolve()),
    });
    const undone = place.release();
    givenNow.delete(task.id);
    if (!result.ok) return false;
    const { intentId, dueAt } = result.value;
    if (intentId && undone) {
      await undo(task.number, intentId);
      return true;
    }
    const toastId = showToast({
      message: `${task.name} completed`,
      undo: intentId ? () => void undo(task.number, intentId) : undefined,
      durationMs: dueAt ? Math.max(1000, Date.parse(dueAt) - serverClock.now()) : undefined,
    });
    if (intentId) undoToasts.keep(intentId, toastId);
    return true;
  };
  return { complete: give, undo, isBusy };
}
