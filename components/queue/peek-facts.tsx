import type { ReactNode } from 'react';
import { formatMoney } from '@/components/order/format-money';
import { useOrderPage } from '@/components/order/order-context';
import { DateText } from '@/components/ui/date-text';
import { PeekSection } from './peek-section';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="wrap-anywhere min-w-0">{children}</dd>
    </>
  );
}

/** Who asked for it, by when, and what else there is to know. */
export function PeekFacts() {
  const { order, zone, now } = useOrderPage();
  const date = (iso: string) => <DateText iso={iso} zone={zone} now={now} weekday />;
  return (
    <PeekSection title="Facts">
      <dl className="grid gap-x-3 gap-y-1.5 [grid-template-columns:112px_minmax(0,1fr)]">
        <Fact label="Promised">{order.promisedDate ? date(order.promisedDate) : 'Not promised yet'}</Fact>
        <Fact label="Requested">{order.requestedDate ? date(order.requestedDate) : 'No date'}</Fact>
        {order.completedAt && <Fact label="Closed">{date(order.completedAt)}</Fact>}
        {order.requestedBy && <Fact label="Requested by">{order.requestedBy}</Fact>}
        <Fact label="Owner">{order.owner?.name ?? 'No owner'}</Fact>
        {order.externalIds.length > 0 && (
          <Fact label="Customer ref">
            <span className="mono">{order.externalIds.join(', ')}</span>
          </Fact>
        )}
        {Number(order.oneTimeTotal) !== 0 && (
          <Fact label="One time">{formatMoney(order.oneTimeTotal, order.currency)}</Fact>
        )}
        {order.taskCount > 0 && (
          <Fact label="Tasks">
            {order.tasksDone} of {order.taskCount} done
          </Fact>
        )}
        {order.reason && (
          <Fact label="Reason">
            {order.reason.label}
            {order.reason.text && <span className="text-fg-2">. {order.reason.text}</span>}
          </Fact>
        )}
      </dl>
    </PeekSection>
  );
}
