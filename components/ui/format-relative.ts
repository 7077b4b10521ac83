import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { formatDate } from './format-date';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "38 m" and "3 h" within a day, the weekday within a week, else the date. Works both ways in time. */
export function formatRelative(iso: string, zone: string, now: string): string {
  const distance = Math.abs(Date.parse(now) - Date.parse(iso));
  if (distance < MINUTE) return 'now';
  if (distance < HOUR) return `${Math.floor(distance / MINUTE)} m`;
  if (distance < DAY) return `${Math.floor(distance / HOUR)} h`;
  if (distance < 7 * DAY) return format(new TZDate(iso, zone), 'EEE');
  return formatDate(iso, zone, now);
}
