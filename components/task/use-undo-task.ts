'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendAction } from '@/components/order/send-action';
import { showToast } from '@/components/ui/show-toast';
import { undo } from '@/lib/orders/actions';
import { taskCache } from './task-cache';
import { undoToasts } from './undo-toasts';

// The toast, the task and the key all offer the same undo; whichever is first asks the server.
const asked = new Set<string>();

/** Takes back a completion that has not taken effect yet; once, however often it is pressed. */
export function useUndoTask() {
  const queries = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (intentId: string) => sendAction(() => undo({ intentId, commandId: crypto.randomUUID() })),
  });
  return async (number: string, intentId: string): Promise<void> => {
    if (asked.has(intentId)) return;
    asked.add(intentId);
    undoToasts.dismiss(intentId);
    const cache = taskCache(queries, number);
    await cache.show({ pending: null });
    const result = await mutateAsync(intentId);
    await cache.refetch();
    if (result.ok) return;
    if (result.code === 'unreached') asked.delete(intentId);
    showToast({ message: result.message, tone: 'warn' });
  };
}
