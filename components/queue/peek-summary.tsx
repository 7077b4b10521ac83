'use client';

import { formatMoney } from '@/components/order/format-money';
import { useOrderPage } from '@/components/order/order-context';
import { OrderState } from '@/components/order/order-state';
import { formatExact } from '@/components/ui/format-exact';
import { Tag } from '@/components/ui/tag';
import { CHANNEL_LABELS } from '@/lib/orders/model/channels';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import { formatAge } from './format-age';
import { PeekActions } from './peek-actions';

interface PeekSummaryProps {
  mayDecide: boolean;
  onApprove: (order: OrderListRow) => void;
  onReject: (order: OrderListRow, anchor: Element) => void;
}

/** Whose order, what, how it stands, and what can be decided. */
export function PeekSummary({ mayDecide, onApprove, onReject }: PeekSummaryProps) {
  const { order, zone, now } = useOrderPage();
  return (
    <section aria-label="Summary" className="border-line border-b px-4 py-3.5">
      <h3 className="wrap-anywhere font-semibold text-section">{order.account}</h3>
      <p className="wrap-anywhere text-fg-2">
        {[order.summary, `${formatMoney(order.monthlyTotal, order.currency)} per month`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="mt-2.5 flex flex-wrap items-center gap-2">
        <OrderState />
        <Tag>{CHANNEL_LABELS[order.channel]}</Tag>
        <time
          dateTime={order.since}
          title={formatExact(order.since, zone)}
          className="ml-auto whitespace-nowrap text-meta text-muted"
        >
          {formatAge(order.since, now)} ago
        </time>
      </div>
      {mayDecide && <PeekActions onApprove={onApprove} onReject={onReject} />}
    </section>
  );
}
