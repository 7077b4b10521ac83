import Link from 'next/link';
import { cx } from '@/components/ui/cx';
import { DateText } from '@/components/ui/date-text';
import { SectionHeading } from '@/components/ui/section-heading';
import type { NearTask } from '@/lib/tasks/queries/task-detail-types';
import { stepShare } from './step-share';
import { useTaskPage } from './task-context';
import { TaskStateBadge } from './task-state-badge';

const BEFORE = 3;
const AFTER = 6;

/** The chain around the task: what it waited for, itself, and what it unblocks. */
export function TaskChain() {
  const { task } = useTaskPage();
  const of = (place: NearTask['place']) => task.around.filter((one) => one.place === place);
  const [before, here, after] = [of('before'), of('here'), of('after')];
  const earlier = before.length - BEFORE;
  const more = after.length - AFTER;
  return (
    <section aria-label="Where this sits" className="p-4">
      <SectionHeading level={3}>Where this sits</SectionHeading>
      <ol className="mt-1">
        {earlier > 0 && <Note>{earlier} earlier</Note>}
        {[...before.slice(-BEFORE), ...here].map((one) => (
          <ChainTask key={one.id} task={one} />
        ))}
        {after.length > 0 && <Note>After this</Note>}
        {after.slice(0, AFTER).map((one) => (
          <ChainTask key={one.id} task={one} />
        ))}
        {more > 0 && <Note>{more} more after this</Note>}
      </ol>
      {after.length === 0 && <p className="mt-1 text-meta text-muted">Nothing waits for this task.</p>}
    </section>
  );
}

function Note({ children }: { children: React.ReactNode }) {
  return <li className="py-1 pl-6 text-meta text-muted">{children}</li>;
}

function ChainTask({ task }: { task: NearTask }) {
  const { task: focus, hrefOf, zone, now } = useTaskPage();
  const here = task.place === 'here';
  const done = task.completedAt !== null;
  const at = task.completedAt ?? task.plannedEnd;
  const who = task.mine ? 'You' : (task.assignee ?? 'Unassigned');
  return (
    <li
      aria-current={here ? 'step' : undefined}
      className={cx(
        'relative flex gap-2.5 py-[5px] leading-[18px] before:absolute before:top-[25px] before:-bottom-[3px] before:left-[6.5px] before:w-px before:bg-line-strong last:before:hidden',
        here &&
          '-mx-2 my-0.5 rounded-control bg-cursor px-2 py-1.5 before:left-[14.5px] [--ko:var(--cursor)]',
      )}
    >
      <TaskStateBadge
        state={task.state}
        share={here ? stepShare(focus) : undefined}
        iconOnly
        className="mt-0.5 self-start"
      />
      <span className="min-w-0 flex-1">
        {here ? (
          <span className="block truncate font-medium">{task.name}</span>
        ) : (
          <Link
            href={hrefOf(task.number)}
            prefetch={false}
            className={cx('block truncate rounded-chip hover:underline', done && 'text-fg-2')}
          >
            {task.name}
          </Link>
        )}
        <span className="block truncate text-meta text-muted">{who}</span>
      </span>
      {at && <DateText iso={at} zone={zone} now={now} className="whitespace-nowrap text-meta text-muted" />}
    </li>
  );
}
