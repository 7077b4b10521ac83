import { DateText, type DateTextProps } from './date-text';
import { formatDate } from './format-date';
import { formatExact } from './format-exact';
import { formatTime } from './format-time';

/** The time of day for what happened today, else the date. */
export function DayOrTime({ iso, zone, now, className }: Omit<DateTextProps, 'weekday'>) {
  if (formatDate(iso, zone, now) !== formatDate(now, zone, now))
    return <DateText iso={iso} zone={zone} now={now} className={className} />;
  return (
    <time dateTime={iso} title={formatExact(iso, zone)} className={className}>
      {formatTime(iso, zone)}
    </time>
  );
}
