'use client';

import { useMutation } from '@tanstack/react-query';
import { showToast } from '@/components/ui/show-toast';
import { undo } from '@/lib/orders/actions';
import { sendAction } from './send-action';

// The toast, the header and the key all offer the same undo; whichever is first asks the server.
const asked = new Set<string>();

/** What is shown of a decision, where it is shown. */
interface Shown {
  /** Shows it as not given. */
  withdraw: () => unknown;
  /** Asks the server how things are. */
  refetch: () => unknown;
}

/** Takes back a decision that has not taken effect yet; once per decision, however often it is pressed. */
export function useUndoIntent() {
  const { mutateAsync } = useMutation({
    mutationFn: (intentId: string) => sendAction(() => undo({ intentId, commandId: crypto.randomUUID() })),
  });
  return async (intentId: string, shown: Shown): Promise<void> => {
    if (asked.has(intentId)) return;
    asked.add(intentId);
    await shown.withdraw();
    const result = await mutateAsync(intentId);
    await shown.refetch();
    if (result.ok) return;
    if (result.code === 'unreached') asked.delete(intentId);
    showToast({ message: result.message, tone: 'warn' });
  };
}
