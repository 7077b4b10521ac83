import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';

/** A calendar date has no zone: read at noon UTC it is the same day in every formatter. */
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

const at = (iso: string, zone: string): TZDate =>
  DATE_ONLY.test(iso) ? new TZDate(`${iso}T12:00:00Z`, 'UTC') : new TZDate(iso, zone);

/**
 * "18 Dec", with the weekday "Fri 18 Dec" where it is the subject, with the year outside the
 * twelve months around `now` (design, section 13): six back, five ahead, so a month is never two.
 * `iso` is an instant or a calendar date (YYYY-MM-DD).
 */
export function formatDate(iso: string, zone: string, now: string, weekday = false): string {
  const date = at(iso, zone);
  const today = at(now, zone);
  const months = (date.getFullYear() - today.getFullYear()) * 12 + date.getMonth() - today.getMonth();
  const near = months >= -6 && months < 6;
  return format(date, `${weekday ? 'EEE ' : ''}d MMM${near ? '' : ' yyyy'}`);
}
