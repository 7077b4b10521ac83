import { DOMAIN_ORDER_PREFIX, type DomainOrderKind } from './domain-order-states';

/**
 * The number of a domain order, e.g. RES-10482-04.
 *
 * @param orderSuffix the digits of ORD-n
 * @param ordinal its place in the order's tree, depth first, from 1; one counter for all three prefixes
 */
export function domainOrderNumber(kind: DomainOrderKind, orderSuffix: string, ordinal: number): string {
  return `${DOMAIN_ORDER_PREFIX[kind]}-${orderSuffix}-${String(ordinal).padStart(2, '0')}`;
}
