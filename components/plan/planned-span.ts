import type { DetailTask } from '@/lib/orders/queries/order-detail-types';

interface Span {
  start: string;
  end: string;
}

/** From when to when: as it was for what is finished, as planned for the rest. Null without dates. */
export function plannedSpan(tasks: readonly DetailTask[]): Span | null {
  const starts = tasks.flatMap((task) => task.startedAt ?? task.plannedStart ?? []).sort();
  const ends = tasks.flatMap((task) => task.completedAt ?? task.plannedEnd ?? []).sort();
  const [start] = starts;
  const end = ends.at(-1);
  if (!start || !end) return null;
  // Work that was finished earlier than planned may not have been started in so many words.
  return start < end ? { start, end } : { start: end, end };
}
