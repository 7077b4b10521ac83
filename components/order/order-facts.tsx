import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { DateText } from '@/components/ui/date-text';
import { CHANNEL_LABELS } from '@/lib/orders/model/channels';
import { useOrderPage } from './order-context';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-micro text-muted">{label}</dt>
      <dd className="truncate">{children}</dd>
    </div>
  );
}

/** Whose the order is, where it came from, and its dates. */
export function OrderFacts() {
  const { order, zone, now } = useOrderPage();
  const date = (iso: string, weekday = false) => (
    <DateText iso={iso} zone={zone} now={now} weekday={weekday} />
  );
  return (
    <dl className="flex flex-none flex-wrap gap-x-7 gap-y-2 max-sm:grid max-sm:w-full max-sm:grid-cols-2">
      <Fact label="Owner">
        <span className="flex items-center gap-1.5">
          <Avatar name={order.owner?.name ?? null} size={18} decorative emptyLabel="No owner" />
          {order.owner?.name ?? 'No owner'}
        </span>
      </Fact>
      <Fact label="Channel">{CHANNEL_LABELS[order.channel]}</Fact>
      <Fact label={order.state === 'draft' ? 'Created' : 'Submitted'}>{date(order.since)}</Fact>
      {order.promisedDate ? (
        <Fact label="Promised">{date(order.promisedDate, true)}</Fact>
      ) : (
        order.requestedDate && <Fact label="Requested">{date(order.requestedDate, true)}</Fact>
      )}
      {order.completedAt ? (
        <Fact label="Closed">{date(order.completedAt)}</Fact>
      ) : (
        order.plannedEnd && <Fact label="Planned end">{date(order.plannedEnd)}</Fact>
      )}
      {order.externalIds.length > 0 && (
        <Fact label={order.externalIds.length > 1 ? 'Customer references' : 'Customer reference'}>
          <span className="mono" title={order.externalIds.join(', ')}>
            {order.externalIds.join(', ')}
          </span>
        </Fact>
      )}
    </dl>
  );
}
