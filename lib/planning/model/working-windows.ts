import { TZDate } from '@date-fns/tz';
import type { WorkingCalendar } from './working-calendar';

/** One day's working time, as instants in ms since the epoch. */
export interface WorkingWindow {
  opens: number;
  closes: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

// Asking a zone for its clocks is what takes the time, and a plan asks for the same days again and again.
const remembered = new WeakMap<WorkingCalendar, Map<number, WorkingWindow>>();

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
  const local = new TZDate(from.getTime(), timeZone);
  let day = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY_MS;
  for (;;) {
    if (workdays.includes(isoWeekday(day))) yield windowOf(calendar, day);
    day += direction;
  }
}

/** 1 is Monday. Day 0, 1 January 1970, was a Thursday. */
const isoWeekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

function windowOf(calendar: WorkingCalendar, day: number): WorkingWindow {
  const days = remembered.get(calendar) ?? new Map<number, WorkingWindow>();
  remembered.set(calendar, days);
  const known = days.get(day);
  if (known) return known;
  const date = new Date(day * DAY_MS);
  const atMinute = (minute: number) =>
    new TZDate(
      date.getUTCFullYear(),
      date.getUTCMonth(),
      date.getUTCDate(),
      0,
      minute,
      0,
      0,
      calendar.timeZone,
    ).getTime();
  const window = { opens: atMinute(calendar.opensAt), closes: atMinute(calendar.closesAt) };
  days.set(day, window);
  return window;
}
