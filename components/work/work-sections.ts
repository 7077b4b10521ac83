import type { MyWork, TaskListRow } from '@/lib/tasks/queries/my-work-types';

export const WORK_SECTIONS = {
  now: { label: 'Now', note: '' },
  next: { label: 'Next', note: 'By needed-by date' },
  waiting: { label: 'Waiting', note: 'Until someone else finishes' },
  claimable: { label: 'Open in my groups', note: '' },
  doneToday: { label: 'Done today', note: '' },
} as const;
export type WorkSection = keyof typeof WORK_SECTIONS;

export const SECTION_NAMES = Object.keys(WORK_SECTIONS) as WorkSection[];

export interface PlacedRow {
  row: TaskListRow;
  /** It has left the list since it was laid out: shown where it was, muted. */
  gone: boolean;
}

/**
 * The list as it was laid out, with the newest values: nothing moves under the hand. What came since
 * waits behind a count until it is asked for or something is done.
 */
export function placeWork(
  laid: MyWork,
  fresh: MyWork,
): { sections: Record<WorkSection, PlacedRow[]>; arrivals: number } {
  const all = SECTION_NAMES.flatMap((name) => fresh[name]);
  const byNumber = new Map(all.map((row) => [row.number, row]));
  const known = new Set(SECTION_NAMES.flatMap((name) => laid[name].map((row) => row.number)));
  const place = (name: WorkSection): PlacedRow[] =>
    laid[name].map((row) => {
      const now = byNumber.get(row.number);
      return { row: now ?? row, gone: now === undefined };
    });
  return {
    sections: {
      now: place('now'),
      next: place('next'),
      waiting: place('waiting'),
      claimable: place('claimable'),
      doneToday: place('doneToday'),
    },
    arrivals: all.filter((row) => row.completedAt === null && !known.has(row.number)).length,
  };
}

/** The next row something can be done with, below the acted one, else above it; null when there is none. */
export function nextRow(rows: readonly PlacedRow[], acted: string): string | null {
  const at = rows.findIndex(({ row }) => row.number === acted);
  const usable = ({ row, gone }: PlacedRow) =>
    !gone && row.number !== acted && row.completedAt === null && row.pending === null;
  const below = rows.slice(at + 1).find(usable);
  return (below ?? rows.slice(0, Math.max(0, at)).reverse().find(usable))?.row.number ?? null;
}
