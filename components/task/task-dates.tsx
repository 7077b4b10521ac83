import type { ReactNode } from 'react';
import { DateText } from '@/components/ui/date-text';
import { formatDuration } from '@/components/ui/format-duration';
import { useTaskPage } from './task-context';

/** By when, for which promise, and how much work it is. */
export function TaskDates() {
  const { task, zone, now } = useTaskPage();
  const { promisedDate } = task.order;
  const day = (iso: string | null, none: string) =>
    iso ? <DateText iso={iso} zone={zone} now={now} weekday /> : <span className="text-muted">{none}</span>;
  return (
    <dl className="mt-3.5 flex flex-wrap gap-x-7 gap-y-2 rounded-card border border-line px-3.5 py-2.5 max-sm:grid max-sm:grid-cols-3 max-sm:gap-0 max-sm:divide-x max-sm:divide-line max-sm:px-0 max-sm:py-0">
      {task.completedAt ? (
        <Fact label="Completed">{day(task.completedAt, '')}</Fact>
      ) : (
        <Fact label="Needed by">{day(task.plannedEnd, 'No date')}</Fact>
      )}
      <Fact label="Promised">{day(promisedDate, 'No date')}</Fact>
      <Fact label="Work">{task.effortHours > 0 ? formatDuration(task.effortHours * 60) : 'None'}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="max-sm:px-3 max-sm:py-[9px]">
      <dt className="text-micro text-muted">{label}</dt>
      <dd className="whitespace-nowrap font-medium">{children}</dd>
    </div>
  );
}
