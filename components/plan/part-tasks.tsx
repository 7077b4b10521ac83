import { Avatar } from '@/components/ui/avatar';
import { cx } from '@/components/ui/cx';
import { DateText } from '@/components/ui/date-text';
import type { DetailDomainOrder, DetailTask } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from '../order/order-context';
import { isDone } from './done-share';
import { TaskBadge } from './task-badge';
import { TaskLink } from './task-link';
import { tasksBelow } from './tasks-below';

/** The tasks of a domain order and of what it is made of. */
export function PartTasks({ part }: { part: DetailDomainOrder }) {
  const { order } = useOrderPage();
  const tasks = tasksBelow(order, part.id);
  if (tasks.length === 0) return null;
  return (
    <section aria-label="Tasks" className="border-line border-b px-4 py-3.5">
      <h3 className="mb-1 font-semibold">
        Tasks{' '}
        <span className="font-normal text-meta text-muted">
          {tasks.filter(isDone).length} of {tasks.length} done
        </span>
      </h3>
      <ul>
        {tasks.map((task) => (
          <TaskItem key={task.id} task={task} />
        ))}
      </ul>
    </section>
  );
}

function TaskItem({ task }: { task: DetailTask }) {
  const { zone, now } = useOrderPage();
  const end = task.completedAt ?? task.plannedEnd;
  return (
    <li className="flex h-8 items-center gap-2 pointer-coarse:h-11">
      <TaskBadge task={task} iconOnly />
      <TaskLink
        number={task.number}
        className={cx(
          'min-w-0 flex-1 py-0.5',
          isDone(task) && 'text-fg-2',
          task.state === 'inProgress' && 'font-medium',
        )}
      >
        {task.name}
      </TaskLink>
      {end && <DateText iso={end} zone={zone} now={now} className="whitespace-nowrap text-meta text-muted" />}
      <Avatar name={task.assignee?.name ?? null} size={18} />
    </li>
  );
}
