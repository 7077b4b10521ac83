import type { OrderViewName } from '@/lib/orders/model/order-views';
import type { OrderList } from '@/lib/orders/queries/order-list';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';

const UNREACHED = 'The server did not answer.';

async function read<T>(params: Record<string, string>, signal?: AbortSignal): Promise<T> {
  const asked = fetch(`/api/orders?${new URLSearchParams(params)}`, { signal });
  const response = await asked.catch((cause: unknown) => {
    throw new Error(UNREACHED, { cause });
  });
  if (response.ok) return (await response.json()) as T;
  const body: unknown = await response.json().catch(() => null);
  const told = typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : '';
  throw new Error(told || UNREACHED);
}

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
