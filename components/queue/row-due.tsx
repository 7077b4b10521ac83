import { DateText } from '@/components/ui/date-text';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';

interface RowDueProps {
  order: OrderListRow;
  zone: string;
  now: string;
}

/** The promised date; until there is one, the date asked for, quieter. */
export function RowDue({ order, zone, now }: RowDueProps) {
  if (order.promisedDate)
    return <DateText iso={order.promisedDate} zone={zone} now={now} className="whitespace-nowrap" />;
  if (!order.requestedDate) return <span className="text-muted">No date</span>;
  return (
    <span className="text-fg-2 group-data-muted/row:text-muted">
      <DateText iso={order.requestedDate} zone={zone} now={now} className="whitespace-nowrap" />
      <span className="sr-only"> requested</span>
    </span>
  );
}
