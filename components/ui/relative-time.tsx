import type { DateTextProps } from './date-text';
import { formatExact } from './format-exact';
import { formatRelative } from './format-relative';

/** How long ago or ahead, with the exact time and zone on hover. */
export function RelativeTime({ iso, zone, now, className }: Omit<DateTextProps, 'weekday'>) {
  return (
    <time dateTime={iso} title={formatExact(iso, zone)} className={className}>
      {formatRelative(iso, zone, now)}
    </time>
  );
}
