import { DUE_GROUPS, type DueGroupName, dueGroup } from '@/lib/orders/model/due-groups';
import type { ShownRow } from './use-shown-rows';

export interface RowGroup {
  name: DueGroupName;
  rows: ShownRow[];
}

const RANKS = Object.keys(DUE_GROUPS) as DueGroupName[];

/**
 * The rows of a list ordered by due date, parted by how near it is. A row keeps its place when its date
 * changes, so it belongs to the group it stands in: never to an earlier one than the row above.
 */
export function groupRows(rows: readonly ShownRow[], today: string): RowGroup[] {
  const groups: RowGroup[] = [];
  let rank = 0;
  for (const row of rows) {
    rank = Math.max(rank, RANKS.indexOf(dueGroup(row.order, today)));
    const name = RANKS[rank] ?? 'later';
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}
