import type { ClientOrdersQuery } from '@/lib/orders/queries/client-orders';
import type { OrderSortKey } from '@/lib/orders/queries/order-filter';
import { type Result, refuse } from '@/lib/platform/result';
import type { OrderApi } from './order-api';
import { orderFilter } from './order-filters';
import { type Problem, problem } from './problem';

/** How many orders a page has when its reader does not say, and at most. */
export const PAGE = { usual: 20, most: 1000 };

const OWN = ['fields', 'offset', 'limit', 'sort'];

/** A list as asked for: the query, and whether its reader pages. */
export interface OrderQuery extends ClientOrdersQuery {
  paged: boolean;
}

/** Reads filters, sorting and paging (TMF630, 4.4, 4.5, 4.7). An element we do not serve is 501, never ignored. */
export function orderQuery(params: URLSearchParams, api: OrderApi): Result<OrderQuery, Problem> {
  const offset = count(params, 'offset', 0);
  const limit = count(params, 'limit', PAGE.usual);
  if (offset === null || limit === null)
    return refuse(problem(400, 'invalidQuery', 'offset and limit have to be whole numbers from 0 up.'));
  if ([...params].flat().some((text) => text.includes('\u0000')))
    return refuse(problem(400, 'invalidQuery', 'The query has a null character.'));
  const sort: ClientOrdersQuery['sort'] = [];
  for (const word of (params.get('sort') ?? '').split(',').map((one) => one.trim())) {
    if (!word) continue;
    const by = sortKey(word.replace(/^[+-]/, ''), api);
    if (!by) return refuse(problem(501, 'sortNotSupported', `Orders cannot be sorted by ${word}.`));
    sort.push({ by, descending: word.startsWith('-') });
  }
  const filters: ClientOrdersQuery['filters'] = [];
  for (const name of new Set(params.keys())) {
    if (OWN.includes(name)) continue;
    const filter = orderFilter(name, params.getAll(name), api);
    if (!filter.ok) return filter;
    filters.push(filter.value);
  }
  const paged = params.has('offset') || params.has('limit');
  return {
    ok: true,
    value: { filters, sort, offset, limit: Math.min(limit, PAGE.most), drafts: api.drafts, paged },
  };
}

function count(params: URLSearchParams, name: string, otherwise: number): number | null {
  const text = params.get(name);
  if (text === null) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function sortKey(name: string, api: OrderApi): OrderSortKey | null {
  if (name === api.createdName) return 'createdAt';
  if (name === 'state') return { states: api.orderStates };
  return Object.hasOwn(SORTS, name) ? (SORTS[name] ?? null) : null;
}

const SORTS: Record<string, OrderSortKey> = {
  id: 'id',
  category: 'category',
  priority: 'priority',
  description: 'description',
  completionDate: 'completedAt',
  requestedStartDate: 'requestedStartAt',
  requestedCompletionDate: 'requestedCompletionAt',
};
