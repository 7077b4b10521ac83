import Link from 'next/link';
import type { MouseEvent, ReactNode } from 'react';
import { pendingCountdown } from '@/components/plan/pending-countdown';
import { TaskStateBadge } from '@/components/task/task-state-badge';
import { cx } from '@/components/ui/cx';
import { DayOrTime } from '@/components/ui/day-or-time';
import { formatDuration } from '@/components/ui/format-duration';
import type { TaskState } from '@/lib/tasks/model/task-states';
import type { TaskListRow } from '@/lib/tasks/queries/my-work-types';
import { NeededBy } from './needed-by';
import type { PlacedRow } from './work-sections';

interface WorkRowProps extends PlacedRow {
  current: boolean;
  /** The one row that Tab reaches. */
  reachable: boolean;
  zone: string;
  now: string;
  onOpen: (number: string, byKey: boolean) => void;
  /** Right of the row, such as Claim. */
  action?: ReactNode;
  className?: string;
}

/** One task of the list. It is a link, so it opens in a new tab as well. */
export function WorkRow({
  row,
  gone,
  current,
  reachable,
  zone,
  now,
  onOpen,
  action,
  className,
}: WorkRowProps) {
  const over = gone || row.completedAt !== null || row.pending !== null;
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(row.number, event.detail === 0);
  };
  return (
    <li
      className={cx(
        'relative flex border-line border-b [--ko:var(--surface)] hover:bg-hover',
        current &&
          'bg-accent-tint [--ko:var(--accent-tint)] before:absolute before:inset-y-0 before:left-0 before:w-0.5 before:bg-accent hover:bg-accent-tint',
        className,
      )}
    >
      <Link
        href={`/my-work?task=${row.number}`}
        prefetch={false}
        data-row={row.number}
        tabIndex={reachable ? 0 : -1}
        aria-current={current || undefined}
        onClick={onClick}
        className="flex min-w-0 flex-1 cursor-default gap-2.5 px-4 py-[9px] leading-[19px] focus-visible:-outline-offset-2 max-sm:min-h-[62px] max-sm:py-2.5 pointer-coarse:min-h-[52px]"
      >
        <TaskStateBadge
          state={shownState(row)}
          share={row.steps.total ? row.steps.done / row.steps.total : 0}
          pending={pendingCountdown(row.pending, now)}
          iconOnly
          className="mt-[2.5px] self-start"
        />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-3">
            <span className={cx('truncate', over ? 'text-muted' : 'font-medium')}>{row.name}</span>
            <span className="flex-none text-meta text-muted">
              {row.completedAt ? (
                <DayOrTime iso={row.completedAt} zone={zone} now={now} />
              ) : (
                row.neededBy && <NeededBy iso={row.neededBy} zone={zone} now={now} />
              )}
            </span>
          </span>
          <span className="flex items-baseline justify-between gap-3 text-muted">
            <span className="truncate">{[row.account, row.city].filter(Boolean).join(', ')}</span>
            <span className="flex-none text-meta">{gone ? 'No longer here' : standing(row)}</span>
          </span>
        </span>
      </Link>
      {action}
    </li>
  );
}

const shownState = (row: TaskListRow): TaskState =>
  row.pending ? (row.pending.shownState as TaskState) : row.state;

function standing({ pending, completedAt, state, steps, effortHours }: TaskListRow): string {
  if (pending) return 'Can be undone';
  if (completedAt) return '';
  if (state === 'inProgress' && steps.total > 0) return `${steps.done} of ${steps.total}`;
  return effortHours > 0 ? formatDuration(effortHours * 60) : '';
}
