import Link from 'next/link';
import type { ReactNode } from 'react';
import { DateText } from '@/components/ui/date-text';
import { SectionHeading } from '@/components/ui/section-heading';
import { LINE_ACTION_LABELS } from '@/lib/orders/model/line-actions';
import { useTaskPage } from './task-context';

/** The order behind the task. */
export function TaskOrder() {
  const { task, zone, now } = useTaskPage();
  const { order, part } = task;
  return (
    <section aria-label="Order" className="border-line border-t p-4">
      <SectionHeading level={3}>Order</SectionHeading>
      <dl className="mt-1.5 grid gap-y-1.5 [grid-template-columns:84px_minmax(0,1fr)]">
        <Row label="Number">
          <Link href={`/orders/${order.number}`} className="mono rounded-chip text-accent hover:underline">
            {order.number}
          </Link>
        </Row>
        <Row label="Account">{order.account}</Row>
        <Row label="Promised">
          {order.promisedDate ? (
            <DateText iso={order.promisedDate} zone={zone} now={now} weekday />
          ) : (
            <span className="text-muted">No date</span>
          )}
        </Row>
        <Row label="Owner">{order.owner ?? <span className="text-muted">None</span>}</Row>
        <Row label="Line item">
          {order.line.position}, {LINE_ACTION_LABELS[order.line.action]}
        </Row>
        <Row label="Part">
          {part.label} <span className="mono text-muted">{part.number}</span>
        </Row>
        <Row label="Group">{task.group.name}</Row>
      </dl>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-fg-2">{label}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </>
  );
}
