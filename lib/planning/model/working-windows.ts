import { TZDate } from '@date-fns/tz';
import { addDays, getISODay, startOfDay } from 'date-fns';
import type { WorkingCalendar } from './working-calendar';

/** One day's working time, as instants in ms since the epoch. */
export interface WorkingWindow {
  opens: number;
  closes: number;
}

/**
 * The working windows of a calendar without end, day by day from the local day of an instant, forwards or
 * backwards. Each is read off the zone's clocks on its own day, so a change to summer time moves the
 * instants and leaves the hours.
 *
 * @throws RangeError for a calendar on which nothing could ever be done
 */
export function* workingWindows(
  calendar: WorkingCalendar,
  from: Date,
  direction: 1 | -1 = 1,
): Generator<WorkingWindow, never> {
  const { timeZone, workdays, opensAt, closesAt } = calendar;
  if (!workdays.some((day) => day >= 1 && day <= 7) || opensAt >= closesAt) {
    throw new RangeError(`This calendar has no working time: ${JSON.stringify(calendar)}`);
  }
  const atMinute = (day: TZDate, minute: number) =>
    new TZDate(day.getFullYear(), day.getMonth(), day.getDate(), 0, minute, 0, 0, timeZone).getTime();
  let day = startOfDay(new TZDate(from.getTime(), timeZone));
  for (;;) {
    if (workdays.includes(getISODay(day)))
      yield { opens: atMinute(day, opensAt), closes: atMinute(day, closesAt) };
    day = addDays(day, direction);
  }
}
