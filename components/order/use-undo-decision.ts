'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { showToast } from '@/components/ui/show-toast';
import { undo } from '@/lib/orders/actions';
import { orderCache } from './order-cache';
import { sendAction } from './send-action';

// The toast, the header and the key all offer the same undo; whichever is first asks the server.
const asked = new Set<string>();

/** Takes back a decision on an order that has not taken effect yet; once, however often it is pressed. */
export function useUndoDecision() {
  const queries = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (intentId: string) => sendAction(() => undo({ intentId, commandId: crypto.randomUUID() })),
  });
  return async (number: string, intentId: string): Promise<void> => {
    if (asked.has(intentId)) return;
    asked.add(intentId);
    const cache = orderCache(queries, number);
    await cache.patchRow((order) => ({ ...order, pending: null }));
    const result = await mutateAsync(intentId);
    await cache.refetch();
    if (result.ok) return;
    if (result.code === 'unreached') asked.delete(intentId);
    showToast({ message: result.message, tone: 'warn' });
  };
}
