'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Segmented } from '@/components/ui/segmented';
import { useOrderPage } from '../order/order-context';
import { isDone } from './done-share';
import { type TaskGrouping, taskGroups } from './task-groups';
import { TaskTable } from './task-table';

const CHOICES = [
  { value: 'group', label: 'By group' },
  { value: 'line', label: 'By line' },
] as const satisfies readonly { value: TaskGrouping; label: string }[];

const grouping = parseAsStringLiteral(['group', 'line'] as const).withDefault('group');

/** Every task of the order in one table. */
export function PlanTab() {
  const { order } = useOrderPage();
  const [by, setBy] = useQueryState('by', grouping);
  const open = order.tasks.filter((task) => !isDone(task));
  const unassigned = open.filter((task) => !task.assignee).length;
  return (
    <>
      <div className="flex h-11 items-center gap-3 border-line border-b px-5 max-sm:px-4">
        <Segmented
          label="Group tasks"
          options={CHOICES}
          value={by}
          onValueChange={(next) => void setBy(next)}
        />
        <span className="text-meta text-muted">
          {open.length} open, {unassigned} unassigned
        </span>
      </div>
      <TaskTable groups={taskGroups(order, by)} />
    </>
  );
}
