import type { DetailLine } from '@/lib/orders/queries/order-detail-types';

/** Tasks of a line and, for a bundle, of the lines it bundles. */
export function lineProgress(line: DetailLine, lines: readonly DetailLine[]): { done: number; of: number } {
  const below = lines.filter((one) => one.parentId === line.id).map((one) => lineProgress(one, lines));
  return below.reduce((all, one) => ({ done: all.done + one.done, of: all.of + one.of }), {
    done: line.tasksDone,
    of: line.taskCount,
  });
}
