import { fetchJson } from '@/components/ui/fetch-json';
import type { OrderViewName } from '@/lib/orders/model/order-views';
import type { OrderList } from '@/lib/orders/queries/order-list';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';

const read = <T>(params: Record<string, string>, signal?: AbortSignal): Promise<T> =>
  fetchJson(`/api/orders?${new URLSearchParams(params)}`, 'the orders', signal);

export interface ListAddress {
  view: OrderViewName;
  search: string;
}

/** Reads of an order list; an error carries the sentence to show. */
export const fetchOrderList = {
  page: ({ view, search }: ListAddress, after: string | null, signal?: AbortSignal) =>
    read<OrderList>({ view, q: search, ...(after ? { after } : {}) }, signal),
  rows: async (ids: readonly string[], signal?: AbortSignal): Promise<OrderListRow[]> =>
    ids.length ? (await read<{ rows: OrderListRow[] }>({ ids: ids.join(',') }, signal)).rows : [],
};
