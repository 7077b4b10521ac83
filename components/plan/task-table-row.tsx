import type { ComponentProps, ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { DateText } from '@/components/ui/date-text';
import type { DetailTask } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from '../order/order-context';
import { AssigneeCell } from './assignee-cell';
import { CriticalMark } from './critical-mark';
import { isDone } from './done-share';
import { rowStyles } from './row-styles';
import { TaskBadge } from './task-badge';
import { taskColumns } from './task-columns';
import { TaskLink } from './task-link';
import { WaitsFor } from './waits-for';

interface TaskTableRowProps extends ComponentProps<'div'> {
  task: DetailTask;
  openPicker: (task: DetailTask, anchor: Element | null) => void;
}

/** One task of the table; two lines on a phone. */
export function TaskTableRow({ task, openPicker, ...rest }: TaskTableRowProps) {
  const { order, zone, now } = useOrderPage();
  const part = order.domainOrders.find((one) => one.id === task.domainOrderId);
  const done = isDone(task);
  const end = task.completedAt ?? task.plannedEnd;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see TaskTable
    // biome-ignore lint/a11y/useFocusableInteractive: the table gives each row its tabindex
    <div
      role="row"
      className={cx(
        taskColumns,
        rowStyles,
        'h-(--row-h)',
        'max-sm:h-auto max-sm:gap-y-1 max-sm:py-2 max-sm:[grid-template-columns:minmax(0,1fr)_auto]!',
      )}
      {...rest}
    >
      <Cell className="flex items-center gap-2">
        <TaskLink number={task.number} inRow className={done ? 'text-fg-2' : 'font-medium'}>
          {task.name}
        </TaskLink>
        {task.critical && <CriticalMark />}
      </Cell>
      <Cell className="mono text-fg-2 max-sm:hidden">{task.number}</Cell>
      <Cell className="truncate text-fg-2 max-[1199px]:hidden">{part?.label}</Cell>
      <Cell className="truncate text-fg-2 max-sm:hidden">{task.group.name}</Cell>
      <Cell className="h-full max-sm:order-3">
        <AssigneeCell task={task} openPicker={openPicker} named />
      </Cell>
      <Cell className="max-sm:order-2">
        <TaskBadge task={task} />
      </Cell>
      <Cell
        className={cx('whitespace-nowrap max-sm:order-4 max-sm:text-right', done ? 'text-muted' : 'text-fg')}
      >
        {end && <DateText iso={end} zone={zone} now={now} />}
      </Cell>
      <Cell className="truncate text-muted max-sm:hidden">
        <WaitsFor task={task} />
      </Cell>
    </div>
  );
}

function Cell({ children, className }: { children?: ReactNode; className?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see TaskTable
    // biome-ignore lint/a11y/useFocusableInteractive: the row is what has the focus
    <div role="gridcell" className={cx('min-w-0', className)}>
      {children}
    </div>
  );
}
