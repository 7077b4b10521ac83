'use client';

import { useQueryClient } from '@tanstack/react-query';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import { orderCache } from './order-cache';
import { useUndoIntent } from './use-undo-intent';

/** Takes back a decision on an order, wherever the order is shown. */
export function useUndoDecision() {
  const queries = useQueryClient();
  const undoIntent = useUndoIntent();
  return (number: string, intentId: string): Promise<void> => {
    const cache = orderCache(queries, number);
    return undoIntent(intentId, {
      withdraw: async () => {
        let before: OrderListRow['pending'] = null;
        await cache.patchRow((order) => {
          before = order.pending ?? before;
          return { ...order, pending: null };
        });
        return () => cache.patchRow((order) => ({ ...order, pending: before }));
      },
      refetch: () => cache.refetch(),
    });
  };
}
