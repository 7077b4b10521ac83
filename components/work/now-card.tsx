import { Phone } from 'lucide-react';
import { TaskStateBadge } from '@/components/task/task-state-badge';
import { telHref } from '@/components/task/tel-href';
import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { TaskListRow } from '@/lib/tasks/queries/my-work-types';
import { NeededBy } from './needed-by';

interface NowCardProps {
  row: TaskListRow;
  zone: string;
  now: string;
  onContinue: (number: string) => void;
}

/** The task under way, first thing on a phone. */
export function NowCard({ row, zone, now, onContinue }: NowCardProps) {
  const { done, total } = row.steps;
  return (
    <section
      aria-label="Under way"
      className="mx-4 mt-1 mb-3 rounded-overlay border border-line-strong p-3.5 shadow-rest sm:hidden"
    >
      <div className="flex items-center gap-2.5">
        <TaskStateBadge state={row.state} share={total ? done / total : 0} iconOnly size={16} />
        <h2 className="min-w-0 flex-1 truncate font-medium">{row.name}</h2>
        <span className="flex-none text-meta text-muted">
          {row.neededBy && <NeededBy iso={row.neededBy} zone={zone} now={now} />}
        </span>
      </div>
      <p className="truncate pl-[26px] text-fg-2">{[row.account, row.city].filter(Boolean).join(', ')}</p>
      {total > 0 && (
        <p className="mt-1.5 flex items-center gap-2 pl-[26px] text-meta text-muted">
          <ProgressBar value={done / total} label={`${done} of ${total} steps`} className="flex-1" />
          {done} of {total} steps
        </p>
      )}
      <div className="mt-3 flex gap-2">
        <Button variant="primary" size="xl" onClick={() => onContinue(row.number)} className="h-11 flex-1">
          Continue
        </Button>
        {row.phone && (
          <a
            href={telHref(row.phone)}
            aria-label={`Call the site, ${row.phone}`}
            className="grid size-11 place-items-center rounded-control border border-line-strong text-fg-2"
          >
            <Phone aria-hidden="true" className="size-5" />
          </a>
        )}
      </div>
    </section>
  );
}
