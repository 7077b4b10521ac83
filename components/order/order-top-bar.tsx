'use client';

import { TopBar } from '@/components/shell/top-bar';
import { CopyNumber } from './copy-number';
import { OrderActions } from './order-actions';
import { useOrderPage } from './order-context';
import { OrderState } from './order-state';

interface OrderTopBarProps {
  /** Where the header is left out, the bar says whose order it is and how it stands. */
  brief: boolean;
  withActions: boolean;
}

export function OrderTopBar({ brief, withActions }: OrderTopBarProps) {
  const { order } = useOrderPage();
  return (
    <TopBar
      crumbs={[{ href: '/orders', label: 'Orders' }]}
      title={<span className="mono font-medium">{order.number}</span>}
      beside={
        <>
          <CopyNumber number={order.number} />
          {brief && (
            <span className="flex min-w-0 items-center gap-2.5 max-sm:hidden">
              <span className="truncate font-medium">{order.account}</span>
              <OrderState />
            </span>
          )}
        </>
      }
      actions={withActions && <OrderActions />}
    />
  );
}
