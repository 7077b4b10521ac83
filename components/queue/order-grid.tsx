'use client';

import { type KeyboardEvent, type ReactNode, type RefObject, useMemo } from 'react';
import { DUE_GROUPS } from '@/lib/orders/model/due-groups';
import { ORDER_VIEWS, type OrderViewName } from '@/lib/orders/model/order-views';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import { calendarDate } from '@/lib/platform/calendar-date';
import { GridHead } from './grid-head';
import { GroupHead } from './group-head';
import { groupRows } from './group-rows';
import { OrderRow } from './order-row';
import type { ShownRow } from './use-shown-rows';

interface OrderGridProps {
  rows: readonly ShownRow[];
  view: OrderViewName;
  /** Whether further pages are still to be loaded. */
  more: boolean;
  zone: string;
  now: string;
  list: RefObject<HTMLDivElement | null>;
  rowProps: (id: string) => object;
  onKeyDown: (event: KeyboardEvent) => void;
  onPick: (order: OrderListRow) => void;
}

/** The orders of a list as a grid: one row has the focus, arrows and keys act on it. */
export function OrderGrid(props: OrderGridProps) {
  const { rows, view, more, zone, now, list, rowProps, onKeyDown, onPick } = props;
  const today = calendarDate(new Date(now), zone);
  const closed = view === 'closed';
  const byDue = ORDER_VIEWS[view].order === 'dueOn';
  const groups = useMemo(() => (byDue ? groupRows(rows, today) : []), [byDue, rows, today]);
  const currencies = new Set(rows.map(({ order }) => order.currency));
  const currency = currencies.size === 1 ? (rows[0]?.order.currency ?? null) : null;
  const body = (some: readonly ShownRow[]): ReactNode =>
    some.map((row) => (
      <OrderRow
        key={row.order.id}
        row={row}
        zone={zone}
        now={now}
        currency={currency}
        closed={closed}
        onPick={onPick}
        {...rowProps(row.order.id)}
      />
    ));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot reflow to a list on phones and stay a table
    <div
      role="grid"
      aria-label={ORDER_VIEWS[view].label}
      aria-readonly="true"
      tabIndex={-1}
      ref={list}
      onKeyDown={onKeyDown}
      className="outline-none"
    >
      <GridHead closed={closed} currency={currency} />
      {!byDue && (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div role="rowgroup">{body(rows)}</div>
      )}
      {groups.map((group, index) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div key={group.name} role="rowgroup" aria-label={DUE_GROUPS[group.name].label}>
          <GroupHead
            {...DUE_GROUPS[group.name]}
            count={more && index === groups.length - 1 ? null : group.rows.length}
          />
          {body(group.rows)}
        </div>
      ))}
    </div>
  );
}
