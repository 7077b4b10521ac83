'use client';

import { pendingCountdown } from '@/components/plan/pending-countdown';
import { LINE_STATES, type LineState } from '@/lib/orders/model/order-states';
import { useOrderPage } from './order-context';
import { PendingStanding } from './pending-standing';
import { StatePill } from './state-pill';
import { useUndoDecision } from './use-undo-decision';

/** The order's state; while a decision can still be undone, the state it will have and for how long. */
export function OrderState() {
  const { order, now } = useOrderPage();
  const undo = useUndoDecision();
  const { pending } = order;
  const share = order.taskCount ? order.tasksDone / order.taskCount : 0;
  if (!pending) return <StatePill state={order.state} share={share} />;
  return (
    <PendingStanding
      pending={pending}
      face={LINE_STATES[pending.shownState as LineState] ?? LINE_STATES[order.state]}
      since={pendingCountdown(pending, now)?.now ?? now}
      onUndo={() => void undo(order.number, pending.intentId)}
    />
  );
}
