'use client';

import { useIsMutating, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLeaveWhenSignedOut } from '@/components/ui/use-leave-when-signed-out';
import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';
import { fetchOrder } from './fetch-order';
import { orderKeys } from './order-keys';
import { serverClock } from './server-clock';

const SOON_MS = 1000;
const USUAL_MS = 4000;

/** While something is about to happen by itself the page looks more often. */
const isDue = (order: OrderDetail): boolean =>
  order.pending !== null || (order.state === 'acknowledged' && !order.decompositionError);

/** The order, kept fresh while the tab is seen, and the server's now as of the last look. */
export function useOrder(initial: OrderDetail, pageNow: string) {
  const changing = useIsMutating() > 0;
  const query = useQuery({
    queryKey: orderKeys.detail(initial.number),
    queryFn: ({ signal }) => fetchOrder(initial.number, signal),
    initialData: initial,
    staleTime: SOON_MS,
    refetchInterval: ({ state }) =>
      // An answer from before a change would take back what the page already shows.
      changing ? false : state.data && isDue(state.data) ? SOON_MS : USUAL_MS,
  });
  useLeaveWhenSignedOut(query.error);
  const [now, setNow] = useState(pageNow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each fresh answer moves the page's now
  useEffect(() => {
    serverClock.set(pageNow);
    setNow(new Date(serverClock.now()).toISOString());
  }, [pageNow, query.dataUpdatedAt]);
  return { order: query.data, now, error: query.error, refetch: query.refetch };
}
