'use client';

import { useOrderPage } from './order-context';
import { serverClock } from './server-clock';
import { useOrderCache } from './use-order-cache';
import { useSendComment } from './use-send-comment';

/** Sends a comment on the order, shown at once in its activity. */
export function useComment() {
  const { order, viewer } = useOrderPage();
  const cache = useOrderCache(order.number);
  return useSendComment({
    orderId: order.id,
    taskId: null,
    show: ({ id, text, visibility }) =>
      cache.patch((shown) => ({
        ...shown,
        activity: [
          {
            key: `note-${id}`,
            at: new Date(serverClock.now()).toISOString(),
            actor: { kind: 'user', name: viewer.name },
            phrase: 'commented',
            subject: '',
            detail: text,
            kind: 'note',
            visibility,
            taskId: null,
          },
          ...shown.activity,
        ],
      })),
    refetch: cache.refetch,
  });
}
