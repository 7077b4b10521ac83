'use client';

import { type KeyboardEvent, useMemo, useState } from 'react';
import { useOrderPage } from '../order/order-context';
import { type PlanOf, type PlanRow, planTree } from './plan-tree';
import { PlanTreeRow } from './plan-tree-row';
import { useRowCursor } from './use-row-cursor';
import { useTaskKeys } from './use-task-keys';

/** So many rows are read from the top: what is sold stands alone until it is opened. */
const MANY_TASKS = 200;

const startsCollapsed = ({ domainOrders, tasks }: PlanOf): ReadonlySet<string> => {
  const roots = tasks.length > MANY_TASKS ? domainOrders.filter((part) => part.parentId === null) : [];
  return new Set(roots.map((part) => part.id));
};

/** The decomposition with its tasks as one tree on one row grid. */
export function PlanTree() {
  const { order } = useOrderPage();
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(() => startsCollapsed(order));
  const rows = useMemo(() => planTree(order, collapsed), [order, collapsed]);
  const { list, current, focus, onEnds, rowProps } = useRowCursor(rows.map((row) => row.key));
  const { openPicker, picker } = useTaskKeys(order.tasks, current);
  const setOpen = (key: string, open: boolean) => {
    const next = new Set(collapsed);
    if (open) next.delete(key);
    else next.add(key);
    setCollapsed(next);
  };
  const toggle = (row: PlanRow) => row.expanded !== null && setOpen(row.key, !row.expanded);
  const onKeyDown = (event: KeyboardEvent) => {
    onEnds(event);
    const row = rows.find((one) => one.key === current);
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowRight') {
      if (row.expanded === false) setOpen(row.key, true);
      else if (row.expanded) focus(rows[rows.indexOf(row) + 1]?.key);
    } else if (event.key === 'ArrowLeft') {
      if (row.expanded) setOpen(row.key, false);
      else if (row.parentKey) focus(row.parentKey);
    } else if (event.key === ' ' || (event.key === 'Enter' && row.kind !== 'task')) {
      if (row.kind === 'shared') focus(row.part.id);
      else toggle(row);
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        ref={list}
        role="treegrid"
        aria-label="Plan"
        aria-colcount={5}
        onKeyDown={onKeyDown}
        className="border-line border-t"
      >
        {rows.map((row) => (
          <PlanTreeRow
            key={row.key}
            row={row}
            onToggle={() => toggle(row)}
            onGo={focus}
            openPicker={openPicker}
            {...rowProps(row.key)}
          />
        ))}
      </div>
      {picker}
    </>
  );
}
