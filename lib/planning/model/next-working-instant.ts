import type { WorkingCalendar } from './working-calendar';
import { workingWindows } from './working-windows';

/** When work can begin, not before an instant: closing time is too late, so that gives the next opening. */
export function nextWorkingInstant(calendar: WorkingCalendar, at: Date): Date {
  for (const { opens, closes } of workingWindows(calendar, at)) {
    if (at.getTime() < closes) return new Date(Math.max(opens, at.getTime()));
  }
  return at;
}
