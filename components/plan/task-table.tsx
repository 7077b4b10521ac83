'use client';

import { cx } from '@/components/ui/cx';
import { useOrderPage } from '../order/order-context';
import { taskColumns } from './task-columns';
import type { TaskGroup } from './task-groups';
import { TaskTableRow } from './task-table-row';
import { useRowCursor } from './use-row-cursor';
import { useTaskKeys } from './use-task-keys';

const HEADS = ['Task', 'Number', 'Part', 'Group', 'Assignee', 'State', 'Planned end', 'Waits for'];

/** Tasks under heads; the cursor row takes the keys. */
export function TaskTable({ groups }: { groups: TaskGroup[] }) {
  const { order } = useOrderPage();
  const keys = groups.flatMap((group) => group.tasks.map((task) => task.id));
  const { list, current, onEnds, rowProps } = useRowCursor(keys);
  const { openPicker, picker } = useTaskKeys(order.tasks, current);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table element cannot reflow to a list on phones and stay a grid */}
      <div ref={list} role="grid" aria-label="Tasks" onKeyDown={onEnds} className="pb-6">
        <TaskTableHead />
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          <div key={group.key} role="rowgroup" aria-label={group.name}>
            <GroupHead group={group} />
            {group.tasks.map((task) => (
              <TaskTableRow key={task.id} task={task} openPicker={openPicker} {...rowProps(task.id)} />
            ))}
          </div>
        ))}
      </div>
      {picker}
    </>
  );
}

function TaskTableHead() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see TaskTable
    <div role="rowgroup" className="max-sm:sr-only">
      {/* biome-ignore lint/a11y/useSemanticElements: see TaskTable */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a head is only read */}
      <div role="row" className={cx(taskColumns, 'h-[30px] border-line border-b text-micro text-muted')}>
        {HEADS.map((head) => (
          // biome-ignore lint/a11y/useSemanticElements: see TaskTable
          // biome-ignore lint/a11y/useFocusableInteractive: a head is only read
          <span
            key={head}
            role="columnheader"
            className={cx('truncate', head === 'Part' && 'max-[1199px]:hidden')}
          >
            {head}
          </span>
        ))}
      </div>
    </div>
  );
}

function GroupHead({ group }: { group: TaskGroup }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see TaskTable
    // biome-ignore lint/a11y/useFocusableInteractive: a head is only read
    <div role="row">
      {/* biome-ignore lint/a11y/useSemanticElements: see TaskTable */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a head is only read */}
      <div
        role="gridcell"
        aria-colspan={HEADS.length}
        className="flex h-7 items-center gap-2 border-line border-b bg-sunken px-6 max-sm:px-4"
      >
        <span className="truncate font-medium">{group.name}</span>
        <span className="flex-none text-meta text-muted">
          {group.done} of {group.tasks.length} done
        </span>
      </div>
    </div>
  );
}
