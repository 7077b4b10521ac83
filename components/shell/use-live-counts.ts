'use client';

import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { orderKeys } from '@/components/order/order-keys';
import type { OrderViewName } from '@/lib/orders/model/order-views';
import type { NavItem } from './navigation';

/** The places with the queue's count as a list on this page read it last; else as the page came. */
export function useLiveCounts(items: readonly NavItem[]): readonly NavItem[] {
  const { data } = useQuery<Record<OrderViewName, number>>({
    queryKey: orderKeys.counts,
    queryFn: skipToken,
  });
  const waiting = data?.['needs-decision'];
  return useMemo(
    () =>
      items.map((item) =>
        item.href === '/queue' && waiting !== undefined ? { ...item, count: waiting } : item,
      ),
    [items, waiting],
  );
}
