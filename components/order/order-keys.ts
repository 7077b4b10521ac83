/** Names of what React Query keeps about orders. */
export const orderKeys = {
  all: ['orders'] as const,
  /** One order whole, by number. */
  detail: (number: string) => ['orders', 'detail', number] as const,
  lists: ['orders', 'list'] as const,
  list: (view: string, search: string) => ['orders', 'list', view, search] as const,
  /** How many orders each view holds. */
  counts: ['order-counts'] as const,
};
