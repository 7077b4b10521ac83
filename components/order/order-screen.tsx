'use client';

import { useMemo } from 'react';
import { useHotkeys } from '@/components/command/use-hotkeys';
import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';
import { focusComposer } from './focus-composer';
import { OrderActions } from './order-actions';
import { OrderContext, type Viewer } from './order-context';
import { OrderHeader } from './order-header';
import { OrderNotices } from './order-notices';
import { OrderTabs } from './order-tabs';
import { OrderTopBar } from './order-top-bar';
import { useIsPhone } from './use-is-phone';
import { useOrder } from './use-order';
import { useOrderTab } from './use-order-tab';

interface OrderScreenProps {
  initial: OrderDetail;
  viewer: Viewer;
  zone: string;
  now: string;
}

/** The page of one order. */
export function OrderScreen({ initial, viewer, zone, now: pageNow }: OrderScreenProps) {
  const { order, now, error, refetch } = useOrder(initial, pageNow);
  const { tabs, tab, setTab } = useOrderTab(order);
  const isPhone = useIsPhone();
  const page = useMemo(() => ({ order, viewer, zone, now }), [order, viewer, zone, now]);
  const comment = async () => {
    if (tab !== 'overview') await setTab('overview');
    requestAnimationFrame(() => focusComposer());
  };
  useHotkeys('item', { comment: order.mayComment ? () => void comment() : undefined });
  // The lanes need the height; the top bar then says whose order it is.
  const brief = tab === 'decomposition';
  const canAct = order.allowed.length > 0;
  return (
    <OrderContext value={page}>
      <OrderTopBar brief={brief} withActions={!isPhone} />
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        <div className={brief ? 'sm:hidden' : undefined}>
          <OrderHeader />
          <OrderNotices stale={error} onRetry={() => void refetch()} />
        </div>
        <OrderTabs tabs={tabs} tab={tab} onTab={(next) => void setTab(next)} />
      </div>
      {isPhone && canAct && (
        <div className="flex flex-none gap-2 border-line border-t bg-surface px-4 py-2">
          <OrderActions wide />
        </div>
      )}
    </OrderContext>
  );
}
