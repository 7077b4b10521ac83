import { TZDate } from '@date-fns/tz';
import { format, startOfDay as startOfLocalDay } from 'date-fns';

/** The calendar date (ISO, `yyyy-MM-dd`) of an instant in an IANA zone. */
export function calendarDate(at: Date, timeZone: string): string {
  return format(new TZDate(at.getTime(), timeZone), 'yyyy-MM-dd');
}

/** The instant at which the calendar day of `at` begins in a zone. */
export function startOfDay(at: Date, timeZone: string): Date {
  return new Date(startOfLocalDay(new TZDate(at.getTime(), timeZone)).getTime());
}

/** The last second of a calendar date (ISO) in a zone. */
export function endOfDay(date: string, timeZone: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, day, 23, 59, 59, timeZone).getTime());
}
