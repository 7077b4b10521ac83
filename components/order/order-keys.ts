/** Names of what React Query keeps about orders. */
export const orderKeys = {
  all: ['orders'] as const,
  /** One order whole, by number. */
  detail: (number: string) => ['orders', 'detail', number] as const,
};
