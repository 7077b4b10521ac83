import type { ShownRow } from './use-shown-rows';

/** Where the cursor goes after a decision: the next row that is still open, or the one before, or nowhere. */
export function nextToDecide(rows: readonly ShownRow[], from: string): string {
  const at = rows.findIndex((row) => row.order.id === from);
  const isOpen = (row: ShownRow) => !row.left && !row.order.pending;
  const next = rows.slice(at + 1).find(isOpen) ?? rows.slice(0, Math.max(0, at)).findLast(isOpen);
  return next?.order.id ?? from;
}
