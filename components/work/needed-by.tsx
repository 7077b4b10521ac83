import { cx } from '@/components/ui/cx';
import { DateText, type DateTextProps } from '@/components/ui/date-text';
import { formatDate } from '@/components/ui/format-date';

/** When a task is needed: quiet while there is time, "Today" and "Late" in words and colour. */
export function NeededBy({ iso, zone, now, className }: Omit<DateTextProps, 'weekday'>) {
  const today = formatDate(iso, zone, now) === formatDate(now, zone, now);
  if (today) return <span className={cx('font-medium text-warning', className)}>Today</span>;
  const late = Date.parse(iso) < Date.parse(now);
  return (
    <span className={cx(late && 'font-medium text-error', className)}>
      {late && 'Late, '}
      <DateText iso={iso} zone={zone} now={now} />
    </span>
  );
}
