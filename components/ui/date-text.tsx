import { formatDate } from './format-date';
import { formatExact } from './format-exact';

export interface DateTextProps {
  /** An instant, or a calendar date (YYYY-MM-DD). */
  iso: string;
  zone: string;
  /** When the page was made, ISO: the same on server and client. */
  now: string;
  /** "Fri 18 Dec", where the date is the subject. */
  weekday?: boolean;
  className?: string;
}

/** A date as people read it, with the exact time and zone on hover. */
export function DateText({ iso, zone, now, weekday, className }: DateTextProps) {
  return (
    <time dateTime={iso} title={formatExact(iso, zone)} className={className}>
      {formatDate(iso, zone, now, weekday)}
    </time>
  );
}
