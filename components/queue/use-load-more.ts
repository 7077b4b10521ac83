'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { orderKeys } from '@/components/order/order-keys';
import { showToast } from '@/components/ui/show-toast';
import { fetchOrderList, type ListAddress } from './fetch-order-list';
import type { KeptList } from './use-order-list';
import { withoutKnown } from './without-known';

/** Adds the next page to a kept list; one at a time. */
export function useLoadMore(address: ListAddress) {
  const queries = useQueryClient();
  const busy = useRef(false);
  const [loading, setLoading] = useState(false);
  const add = async (queryKey: readonly string[], after: string): Promise<void> => {
    const page = await fetchOrderList.page(address, after);
    await queries.cancelQueries({ queryKey });
    queries.setQueryData<KeptList>(queryKey, (list) => {
      if (list?.next !== after) return list;
      const rows = [...list.rows, ...withoutKnown(page.rows, list.rows)];
      return { ...list, rows, next: page.next, pages: list.pages + 1 };
    });
  };
  const loadMore = async (): Promise<void> => {
    const queryKey = orderKeys.list(address.view, address.search);
    const after = queries.getQueryData<KeptList>(queryKey)?.next;
    if (!after || busy.current) return;
    busy.current = true;
    setLoading(true);
    try {
      await add(queryKey, after);
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      showToast({ message: `Could not load more orders. ${why}`, tone: 'warn' });
    }
    busy.current = false;
    setLoading(false);
  };
  return { loadMore, loading };
}
