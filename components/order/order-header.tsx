import { Fragment } from 'react';
import { formatMoney } from './format-money';
import { useOrderPage } from './order-context';
import { OrderFacts } from './order-facts';
import { OrderState } from './order-state';

/** Stays with what it follows. */
const BESIDE = '\u00a0·';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Whose order, how it stands, what it is about. */
export function OrderHeader() {
  const { order } = useOrderPage();
  const once =
    Number(order.oneTimeTotal) === 0 ? '' : `${formatMoney(order.oneTimeTotal, order.currency)} once`;
  const meta = [
    counted(order.lines.length, 'line item'),
    order.taskCount > 0 && `${order.tasksDone} of ${counted(order.taskCount, 'task')} done`,
    `${formatMoney(order.monthlyTotal, order.currency)} per month`,
    once,
  ].flatMap((one) => one || []);
  return (
    <section
      aria-label="Order"
      className="flex flex-wrap items-center gap-x-6 gap-y-3 px-6 pt-3 pb-2.5 max-sm:px-4"
    >
      <div className="flex min-w-0 flex-1 basis-[400px] flex-col gap-0.5 max-sm:basis-full">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <h2 className="wrap-anywhere min-w-0 font-semibold text-title">{order.account}</h2>
          <OrderState />
        </div>
        <p className="wrap-anywhere text-fg-2">
          {order.summary && `${order.summary}${BESIDE}`}
          {meta.map((one, index) => (
            <Fragment key={one}>
              {/* The line breaks between facts, never inside one. */}{' '}
              <span className="whitespace-nowrap text-muted">
                {one}
                {index < meta.length - 1 && BESIDE}
              </span>
            </Fragment>
          ))}
        </p>
        {order.description && <p className="wrap-anywhere text-muted">{order.description}</p>}
      </div>
      <OrderFacts />
    </section>
  );
}
