import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';

/** The whole truth for a tooltip: "Fri 18 Dec 2026, 10:41, Europe/Amsterdam"; a date alone has no time. */
export function formatExact(iso: string, zone: string): string {
  if (iso.length === 10) return format(new TZDate(`${iso}T12:00:00Z`, 'UTC'), 'EEE d MMM yyyy');
  return `${format(new TZDate(iso, zone), 'EEE d MMM yyyy, HH:mm')}, ${zone}`;
}
