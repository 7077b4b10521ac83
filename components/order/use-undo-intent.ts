'use client';

import { useMutation } from '@tanstack/react-query';
import { showToast } from '@/components/ui/show-toast';
import { undo } from '@/lib/orders/actions';
import { sendAction } from './send-action';

// The toast, the header and the key all offer the same undo; whichever is first asks the server.
const asked = new Set<string>();

/** What is shown of a decision, where it is shown. */
interface Shown {
  /** Shows it as not given; answers how to show it as given again. */
  withdraw: () => Promise<() => unknown>;
  /** Asks the server how things are. */
  refetch: () => unknown;
}

/** Takes back a decision that has not taken effect yet; once per decision, however often it is pressed. */
export function useUndoIntent() {
  const { mutateAsync } = useMutation({ mutationFn: sendAction<unknown> });
  const take = async (intentId: string, shown: Shown): Promise<void> => {
    if (asked.has(intentId)) return;
    asked.add(intentId);
    const given = { intentId, commandId: crypto.randomUUID() };
    const restore = await shown.withdraw();
    const result = await mutateAsync(() => undo(given));
    if (result.ok || result.code !== 'unreached') {
      await shown.refetch();
      if (!result.ok) showToast({ message: result.message, tone: 'warn' });
      return;
    }
    // Not heard: it takes effect unless undone in time, so it is shown as given and can be undone.
    asked.delete(intentId);
    await restore();
    showToast({ message: result.message, tone: 'warn', undo: () => void take(intentId, shown) });
    await shown.refetch();
  };
  return take;
}
