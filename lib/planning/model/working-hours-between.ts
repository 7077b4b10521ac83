import { hoursInMs } from './hours-in-ms';
import type { WorkingCalendar } from './working-calendar';
import { workingWindows } from './working-windows';

/** Working hours from one instant to a later one; 0 when it is not later. */
export function workingHoursBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  let worked = 0;
  for (const { opens, closes } of workingWindows(calendar, from)) {
    if (opens >= to.getTime()) break;
    worked += Math.max(0, Math.min(closes, to.getTime()) - Math.max(opens, from.getTime()));
  }
  return worked / hoursInMs(1);
}
