'use client';

import Link from 'next/link';
import type { HTMLAttributes, MouseEvent } from 'react';
import { formatMoney } from '@/components/order/format-money';
import { Avatar } from '@/components/ui/avatar';
import { cx } from '@/components/ui/cx';
import { DateText } from '@/components/ui/date-text';
import { CHANNEL_LABELS } from '@/lib/orders/model/channels';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import { formatAge } from './format-age';
import { LIST_COLUMNS, WIDE_ONLY } from './list-columns';
import { RowCell } from './row-cell';
import { RowDefects } from './row-defects';
import { RowDue } from './row-due';
import { RowState } from './row-state';
import { useFlash } from './use-flash';
import type { ShownRow } from './use-shown-rows';

interface OrderRowProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  row: ShownRow;
  zone: string;
  now: string;
  /** The currency that the column's head names. */
  currency: string | null;
  /** The column of ages says when orders were closed instead. */
  closed: boolean;
  /** A pointer asked for it; links inside go their own way. */
  onPick: (order: OrderListRow) => void;
}

/** What can change under the reader's eyes and matters. */
const signatureOf = ({ state, pending, promisedDate, owner, blockingDefects, monthlyTotal }: OrderListRow) =>
  [state, pending?.intentId, promisedDate, owner?.id, blockingDefects, monthlyTotal].join('|');

/** One order in a list: a dense row, on a phone two lines. */
export function OrderRow({ row, zone, now, currency, closed, onPick, ...rest }: OrderRowProps) {
  const { order, left } = row;
  const { flashing, end } = useFlash(signatureOf(order), Boolean(order.pending?.mine));
  const muted = left || order.pending !== null;
  const pick = (event: MouseEvent) => {
    if (!(event.target as Element).closest('a')) onPick(order);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see OrderGrid
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list act on the focused row
    // biome-ignore lint/a11y/useFocusableInteractive: the list gives it its tabindex
    <div
      role="row"
      {...rest}
      data-muted={muted ? '' : undefined}
      onClick={pick}
      onAnimationEnd={(event) => event.target === event.currentTarget && end()}
      className={cx(
        LIST_COLUMNS,
        'group/row relative h-(--row-h) scroll-mt-16 scroll-mb-12 border-line border-b outline-offset-[-2px] [contain-intrinsic-block-size:var(--row-h)] [content-visibility:auto]',
        'hover:bg-hover hover:[--ko:var(--hover)] aria-[current=true]:bg-cursor aria-[current=true]:[--ko:var(--cursor)] aria-[current=true]:before:absolute aria-[current=true]:before:inset-y-0 aria-[current=true]:before:left-0 aria-[current=true]:before:w-0.5 aria-[current=true]:before:bg-accent',
        'max-sm:h-auto max-sm:min-h-[60px] max-sm:content-center max-sm:gap-y-0.5 max-sm:py-2 pointer-coarse:min-h-[52px]',
        muted && 'text-muted [&_a]:text-muted',
        flashing && 'live-flash',
      )}
    >
      <RowCell className="mono text-fg-2 group-data-muted/row:text-muted max-sm:order-4 max-sm:text-right max-sm:text-meta">
        <span className="sm:hidden">ORD-</span>
        {order.number.replace(/^ORD-/, '')}
      </RowCell>
      <RowCell className="flex items-center gap-2 max-sm:order-1">
        <Link
          href={`/orders/${order.number}`}
          prefetch={false}
          tabIndex={-1}
          className={cx(
            'flex-none truncate font-medium hover:underline max-sm:after:absolute max-sm:after:inset-0',
            // The name gives way to nothing but the marks.
            order.blockingDefects + order.warnings > 0 ? 'max-w-[calc(100%-68px)]' : 'max-w-full',
          )}
        >
          {order.account}
        </Link>
        <span className="min-w-0 truncate text-muted" title={order.summary}>
          {order.summary}
        </span>
        <RowDefects blocking={order.blockingDefects} warnings={order.warnings} />
      </RowCell>
      <RowCell state className="max-sm:order-3 max-sm:text-meta">
        <RowState order={order} now={now} />
      </RowCell>
      <RowCell className="text-right max-sm:order-2 max-sm:text-meta">
        <RowDue order={order} zone={zone} now={now} />
      </RowCell>
      <RowCell className={cx('truncate pl-2 text-fg-2 group-data-muted/row:text-muted', WIDE_ONLY)}>
        {CHANNEL_LABELS[order.channel]}
      </RowCell>
      <RowCell className={cx('truncate text-right', WIDE_ONLY)}>
        {formatMoney(order.monthlyTotal, order.currency === currency ? undefined : order.currency)}
      </RowCell>
      <RowCell className={cx('text-right text-fg-2 group-data-muted/row:text-muted', WIDE_ONLY)}>
        {closed && order.completedAt ? (
          <DateText iso={order.completedAt} zone={zone} now={now} />
        ) : (
          formatAge(order.since, order.completedAt ?? now)
        )}
      </RowCell>
      <RowCell className="flex justify-end max-sm:hidden">
        <Avatar name={order.owner?.name ?? null} emptyLabel="No owner" />
      </RowCell>
    </div>
  );
}
