'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useQueryState } from 'nuqs';
import { useEffect } from 'react';
import { fetchOrder } from '@/components/order/fetch-order';
import { orderKeys } from '@/components/order/order-keys';
import { orderListParams } from './order-list-params';

/** How long the cursor rests on a row before the peek follows it. */
const REST_MS = 120;
const AHEAD_MS = 10_000;

/** Which order's peek is open, in the address; it follows the cursor, and the next two are fetched ahead. */
export function usePeek(current: string | null, ahead: readonly string[]) {
  const queries = useQueryClient();
  const [peek, setPeek] = useQueryState('peek', orderListParams.peek);
  const isOpen = peek !== null;
  useEffect(() => {
    if (!isOpen || !current || current === peek) return;
    const timer = setTimeout(() => void setPeek(current), REST_MS);
    return () => clearTimeout(timer);
  }, [isOpen, current, peek, setPeek]);
  const fetched = ahead.join(' ');
  useEffect(() => {
    if (!fetched) return;
    const timer = setTimeout(() => {
      for (const number of fetched.split(' ')) {
        void queries.prefetchQuery({
          queryKey: orderKeys.detail(number),
          queryFn: ({ signal }) => fetchOrder(number, signal),
          staleTime: AHEAD_MS,
        });
      }
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [fetched, queries]);
  return { number: peek, open: (number: string) => void setPeek(number), close: () => void setPeek(null) };
}
