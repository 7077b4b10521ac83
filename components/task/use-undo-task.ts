'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useUndoIntent } from '@/components/order/use-undo-intent';
import { taskCache } from './task-cache';
import { undoToasts } from './undo-toasts';

/** Takes back the completion of a task, wherever the task is shown. */
export function useUndoTask() {
  const queries = useQueryClient();
  const undoIntent = useUndoIntent();
  return (number: string, intentId: string): Promise<void> => {
    const cache = taskCache(queries, number);
    return undoIntent(intentId, {
      withdraw: async () => {
        undoToasts.dismiss(intentId);
        const pending = cache.read()?.pending ?? null;
        await cache.show({ pending: null });
        return () => cache.show({ pending });
      },
      refetch: () => cache.refetch(),
    });
  };
}
