import { fetchJson } from '@/components/ui/fetch-json';
import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';

/** One order as its page shows it, or an error with the sentence to show. */
export const fetchOrder = (number: string, signal?: AbortSignal): Promise<OrderDetail> =>
  fetchJson(`/api/orders/${encodeURIComponent(number)}`, number, signal);
