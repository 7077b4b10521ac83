'use client';

import { useMutation } from '@tanstack/react-query';
import { showToast } from '@/components/ui/show-toast';
import { undo } from '@/lib/orders/actions';
import { sendAction } from './send-action';
import { useOrderCache } from './use-order-cache';

// The toast, the header and the key all offer the same undo; whichever is first asks the server.
const asked = new Set<string>();

/** Takes back a decision that has not taken effect yet; once per decision, however often it is pressed. */
export function useUndoDecision(number: string) {
  const cache = useOrderCache(number);
  const { mutateAsync } = useMutation({
    mutationFn: (intentId: string) => sendAction(() => undo({ intentId, commandId: crypto.randomUUID() })),
  });
  return async (intentId: string): Promise<void> => {
    if (asked.has(intentId)) return;
    asked.add(intentId);
    await cache.patch((order) => ({ ...order, pending: null }));
    const result = await mutateAsync(intentId);
    await cache.refetch();
    if (result.ok) return;
    if (result.code === 'unreached') asked.delete(intentId);
    showToast({ message: result.message, tone: 'warn' });
  };
}
