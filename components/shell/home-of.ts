import type { Role } from '@/lib/access/model/roles';

/** Where a person begins, by the first of these roles that they hold. */
const HOMES: readonly [Role, string][] = [
  ['fulfillmentManager', '/queue'],
  ['admin', '/queue'],
  ['fulfillmentAgent', '/my-work'],
  ['catalogManager', '/catalog'],
];

/** The address of a person's first page; the orders for whoever only looks at them. */
export const homeOf = (roles: readonly Role[]): string =>
  HOMES.find(([role]) => roles.includes(role))?.[1] ?? '/orders';
