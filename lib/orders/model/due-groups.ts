/** How near a due date is; the order of the list is theirs too. */
export const DUE_GROUPS = {
  overdue: { label: 'Overdue', note: 'The date asked for or promised has passed' },
  thisWeek: { label: 'This week', note: 'Due by Sunday' },
  later: { label: 'Later', note: 'After this week, or without a date' },
} as const;
export type DueGroupName = keyof typeof DUE_GROUPS;

interface Dated {
  promisedDate: string | null;
  requestedDate: string | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The Sunday that ends the week of a calendar date. */
function endOfWeek(today: string): string {
  const noon = Date.parse(`${today}T12:00:00Z`);
  const weekday = new Date(noon).getUTCDay();
  return new Date(noon + ((7 - weekday) % 7) * DAY_MS).toISOString().slice(0, 10);
}

/** In which group an order stands; all dates are calendar dates (YYYY-MM-DD) in the provider's zone. */
export function dueGroup(order: Dated, today: string): DueGroupName {
  const due = order.promisedDate ?? order.requestedDate;
  if (due === null) return 'later';
  if (due < today) return 'overdue';
  return due <= endOfWeek(today) ? 'thisWeek' : 'later';
}
