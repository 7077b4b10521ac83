import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import type { DetailTask, OrderDetail } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from '../order/order-context';
import { AssigneeCell } from './assignee-cell';
import { CriticalMark } from './critical-mark';
import { doneShare, isDone } from './done-share';
import { PartBadge } from './part-badge';
import type { PlanRow } from './plan-tree';
import { plannedSpan } from './planned-span';
import { SpanText } from './span-text';
import { TaskBadge } from './task-badge';
import { tasksBelow } from './tasks-below';

interface PlanRowCellsProps {
  row: PlanRow;
  order: OrderDetail;
  openPicker: (task: DetailTask, anchor: Element | null) => void;
}

/** Critical, state, who and when, for a task or for a whole domain order. */
export function PlanRowCells({ row, order, openPicker }: PlanRowCellsProps) {
  const { zone, now } = useOrderPage();
  const task = row.kind === 'task' ? row.task : null;
  const tasks = task ? [task] : row.kind === 'part' ? tasksBelow(order, row.part.id) : [];
  const critical = task ? task.critical : false;
  return (
    <>
      <Cell>{critical && <CriticalMark />}</Cell>
      {/* On phones only the shape is seen; its words are still read out. */}
      <Cell className="max-sm:[&>span>span:last-child]:sr-only">
        {task && <TaskBadge task={task} />}
        {row.kind === 'part' && <PartBadge state={row.part.state} share={doneShare(tasks)} />}
      </Cell>
      <Cell className="flex justify-center">
        {task && <AssigneeCell task={task} openPicker={openPicker} />}
      </Cell>
      <Cell
        className={cx(
          'whitespace-nowrap text-right text-meta',
          task && critical && !isDone(task) ? 'font-medium text-fg' : 'text-muted',
        )}
      >
        <SpanText span={plannedSpan(tasks)} zone={zone} now={now} />
      </Cell>
    </>
  );
}

function Cell({ children, className }: { children?: ReactNode; className?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see PlanTree
    // biome-ignore lint/a11y/useFocusableInteractive: the row is what has the focus
    <div role="gridcell" className={cx('min-w-0', className)}>
      {children}
    </div>
  );
}
