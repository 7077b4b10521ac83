'use client';

import { useIsMutating, useQuery } from '@tanstack/react-query';
import { fetchOrder } from '@/components/order/fetch-order';
import { orderKeys } from '@/components/order/order-keys';

const FRESH_MS = 2000;
const USUAL_MS = 4000;

/** The order of the peek, whole, kept fresh while it is looked at. */
export function usePeekedOrder(number: string) {
  const changing = useIsMutating() > 0;
  return useQuery({
    queryKey: orderKeys.detail(number),
    queryFn: ({ signal }) => fetchOrder(number, signal),
    staleTime: FRESH_MS,
    // An answer from before a change would take back what is already shown.
    refetchInterval: changing ? false : USUAL_MS,
  });
}
