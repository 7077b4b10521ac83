import { hoursInMs } from './hours-in-ms';
import type { WorkingCalendar } from './working-calendar';
import { workingWindows } from './working-windows';

/** The latest start of work that takes so many working hours and ends at an instant or before it. */
export function subtractWorkingHours(calendar: WorkingCalendar, end: Date, hours: number): Date {
  let left = hoursInMs(hours);
  if (left <= 0) return end;
  for (const { opens, closes } of workingWindows(calendar, end, -1)) {
    const until = Math.min(closes, end.getTime());
    const room = until - opens;
    if (room <= 0) continue;
    if (left <= room) return new Date(until - left);
    left -= room;
  }
  return end;
}
