'use client';

import type { MouseEvent } from 'react';
import { useOrderPage } from '@/components/order/order-context';
import { OverLimitButton } from '@/components/order/over-limit-button';
import { Button } from '@/components/ui/button';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';

interface PeekActionsProps {
  onApprove: (order: OrderListRow) => void;
  onReject: (order: OrderListRow, anchor: Element) => void;
}

/** What can be decided about the peeked order; the keys of the list do the same for the row under the cursor. */
export function PeekActions({ onApprove, onReject }: PeekActionsProps) {
  const { order } = useOrderPage();
  if (order.overLimit) {
    return <OverLimitButton keys="E" className="mt-3 w-full" onPress={() => onApprove(order)} />;
  }
  if (!order.allowed.includes('reject')) return null;
  const left = order.blockingDefects;
  return (
    <div className="mt-3 flex gap-2">
      <Button
        variant="primary"
        keys="E"
        className="flex-1"
        blocked={left > 0 ? `${left} left` : null}
        onBlocked={() => onApprove(order)}
        onClick={() => onApprove(order)}
      >
        Approve
      </Button>
      <Button
        keys="R"
        className="flex-1"
        onClick={(event: MouseEvent) => onReject(order, event.currentTarget)}
      >
        Reject
      </Button>
    </div>
  );
}
