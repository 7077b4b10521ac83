'use client';

import { useEffect, useRef } from 'react';
import { toast } from 'sonner';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';

/**
 * Which toast tells of the decision on which order. One that was undone elsewhere, in a header or another
 * tab, has nothing left to offer and goes; `busy` are orders whose decision is still on its way.
 */
export function useDecisionToasts(shown: readonly OrderListRow[]) {
  const toasts = useRef(new Map<string, string>());
  const busy = useRef(new Set<string>());
  useEffect(() => {
    for (const { id, pending } of shown) {
      const toastId = toasts.current.get(id);
      if (pending || !toastId || busy.current.has(id)) continue;
      toast.dismiss(toastId);
      toasts.current.delete(id);
    }
  }, [shown]);
  return { toasts, busy };
}
