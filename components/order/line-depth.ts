import type { DetailLine } from '@/lib/orders/queries/order-detail-types';

/** How deep a line hangs in bundles: 0 for a line of its own. */
export function lineDepth(line: DetailLine, lines: readonly DetailLine[]): number {
  const parent = line.parentId ? lines.find((other) => other.id === line.parentId) : undefined;
  return parent ? lineDepth(parent, lines) + 1 : 0;
}
