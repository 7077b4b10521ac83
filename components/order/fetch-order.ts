import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';

/** One order as its page shows it, or an error with the sentence to show. */
export async function fetchOrder(number: string, signal?: AbortSignal): Promise<OrderDetail> {
  const unreached = `Could not load ${number}. The server did not answer.`;
  const asked = fetch(`/api/orders/${encodeURIComponent(number)}`, { signal });
  const response = await asked.catch((cause: unknown) => {
    throw new Error(unreached, { cause });
  });
  if (response.ok) return (await response.json()) as OrderDetail;
  const body: unknown = await response.json().catch(() => null);
  const told = typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : '';
  throw new Error(told || unreached);
}
