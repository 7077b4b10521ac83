'use client';

import { parseAsString, useQueryState } from 'nuqs';
import type { DetailDomainOrder } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from '../order/order-context';
import { LaneBoard } from './lane-board';
import { LaneList } from './lane-list';
import { PartPanel } from './part-panel';

/** What the order was turned into, and why. */
export function DecompositionTab() {
  const { order } = useOrderPage();
  const [number, setNumber] = useQueryState('part', parseAsString);
  const parts = order.domainOrders;
  const chosen = parts.find((part) => part.number === number) ?? null;
  const select = (part: DetailDomainOrder) => void setNumber(part.number);
  const made = `${parts.length} orders and ${order.tasks.length} tasks`;
  const from = order.release === null ? '' : ` from catalog release ${order.release}`;
  const left = order.notCreated.length;
  return (
    <div className="grid min-h-full grid-cols-[minmax(0,1fr)_372px] max-[1199px]:grid-cols-1">
      <div className="flex min-w-0 flex-col bg-canvas max-sm:bg-surface">
        <p className="flex min-h-11 items-center border-line border-b bg-surface px-6 text-meta text-muted max-sm:px-4">
          {made}
          {from}
          {left > 0 && `, ${left} not created`}
        </p>
        <LaneBoard selected={chosen} onSelect={select} />
        <LaneList selected={chosen} onSelect={select} />
      </div>
      <PartPanel part={chosen} onSelect={select} onClose={() => void setNumber(null)} />
    </div>
  );
}
