import { hoursInMs } from './hours-in-ms';
import type { WorkingCalendar } from './working-calendar';
import { workingWindows } from './working-windows';

/**
 * When work ends that begins at an instant and takes so many working hours. Work that fills a day ends
 * with it: seven hours from 09:00 end at 16:00, not on the next morning.
 */
export function addWorkingHours(calendar: WorkingCalendar, start: Date, hours: number): Date {
  let left = hoursInMs(hours);
  if (left <= 0) return start;
  for (const { opens, closes } of workingWindows(calendar, start)) {
    const from = Math.max(opens, start.getTime());
    const room = closes - from;
    if (room <= 0) continue;
    if (left <= room) return new Date(from + left);
    left -= room;
  }
  return start;
}
