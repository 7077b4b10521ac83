import type { DetailDomainOrder } from '@/lib/orders/queries/order-detail-types';

/**
 * Where a key leads: up to what needs it, down to what it is made of, or to its neighbour in the lane.
 * From nowhere every way leads to the first.
 */
export function laneStep(
  parts: readonly DetailDomainOrder[],
  from: DetailDomainOrder | null,
  way: 'next' | 'previous' | 'up' | 'down',
): DetailDomainOrder | undefined {
  if (!from) return parts[0];
  if (way === 'up') return parts.find((one) => one.id === from.parentId);
  if (way === 'down') {
    const own = parts.find((one) => one.parentId === from.id);
    return own ?? parts.find((one) => one.otherParents.includes(from.id));
  }
  const lane = parts.filter((one) => one.kind === from.kind);
  return lane[lane.indexOf(from) + (way === 'next' ? 1 : -1)];
}
