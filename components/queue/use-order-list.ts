'use client';

import { keepPreviousData, useIsMutating, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { KeptRows } from '@/components/order/order-cache';
import { orderKeys } from '@/components/order/order-keys';
import { serverClock } from '@/components/order/server-clock';
import { useLeaveWhenSignedOut } from '@/components/ui/use-leave-when-signed-out';
import type { OrderList } from '@/lib/orders/queries/order-list';
import { fetchOrderList, type ListAddress } from './fetch-order-list';
import { withoutKnown } from './without-known';

/** An order list as the client keeps it: its pages as one, and the rows that left the view meanwhile. */
export interface KeptList extends OrderList, KeptRows {
  pages: number;
}

const SOON_MS = 1000;
const USUAL_MS = 4000;

async function readPages(address: ListAddress, pages: number, signal?: AbortSignal): Promise<OrderList> {
  let list = await fetchOrderList.page(address, null, signal);
  for (let read = 1; read < pages && list.next; read += 1) {
    const page = await fetchOrderList.page(address, list.next, signal);
    list = { ...page, rows: [...list.rows, ...withoutKnown(page.rows, list.rows)] };
  }
  return list;
}

/** The list, kept fresh while the tab is seen. `shownIds` are asked for even when they left the view. */
export function useOrderList(address: ListAddress, initial: OrderList | null) {
  const queries = useQueryClient();
  const shownIds = useRef<readonly string[]>([]);
  const changing = useIsMutating() > 0;
  const queryKey = orderKeys.list(address.view, address.search);
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<KeptList> => {
      const pages = queries.getQueryData<KeptList>(queryKey)?.pages ?? 1;
      const list = await readPages(address, pages, signal);
      const present = new Set(list.rows.map((row) => row.id));
      const left = await fetchOrderList.rows(
        shownIds.current.filter((id) => !present.has(id)),
        signal,
      );
      return { ...list, left, pages };
    },
    initialData: initial ? { ...initial, left: [], pages: 1 } : undefined,
    placeholderData: keepPreviousData,
    staleTime: SOON_MS,
    refetchInterval: ({ state }) =>
      // An answer from before a change would take back what the page already shows.
      changing ? false : state.data?.rows.some((row) => row.pending) ? SOON_MS : USUAL_MS,
  });
  useLeaveWhenSignedOut(query.error);
  const counts = query.data?.counts;
  useEffect(() => {
    if (counts) queries.setQueryData(orderKeys.counts, counts);
  }, [counts, queries]);
  const pageNow = query.data?.now;
  useEffect(() => {
    if (pageNow) serverClock.set(pageNow);
  }, [pageNow]);

  return { ...query, shownIds };
}
