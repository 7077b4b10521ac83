'use client';

import { useQueryClient } from '@tanstack/react-query';
import { orderCache } from './order-cache';
import { useUndoIntent } from './use-undo-intent';

/** Takes back a decision on an order, wherever the order is shown. */
export function useUndoDecision() {
  const queries = useQueryClient();
  const undoIntent = useUndoIntent();
  return (number: string, intentId: string): Promise<void> => {
    const cache = orderCache(queries, number);
    return undoIntent(intentId, {
      withdraw: () => cache.patchRow((order) => ({ ...order, pending: null })),
      refetch: () => cache.refetch(),
    });
  };
}
