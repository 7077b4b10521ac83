'use client';

import { useState } from 'react';
import { serverClock } from '@/components/order/server-clock';
import { StateBadge } from '@/components/order/state-badge';
import type { LineState } from '@/lib/orders/model/order-states';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import type { PendingDecision } from '@/lib/orders/queries/pending-decision';

interface RowStateProps {
  order: OrderListRow;
  now: string;
}

/** The state of an order in a list; while a decision can be undone, the state it will have. */
export function RowState({ order, now }: RowStateProps) {
  const share = order.taskCount ? order.tasksDone / order.taskCount : 0;
  if (!order.pending) return <StateBadge state={order.state} share={share} />;
  return <PendingState key={order.pending.dueAt} pending={order.pending} now={now} />;
}

function PendingState({ pending, now }: { pending: PendingDecision; now: string }) {
  // The ring starts once and runs by itself; a fresher now would make it jump.
  const [since] = useState(() => serverClock.iso(now));
  return <StateBadge state={pending.shownState as LineState} pending={{ due: pending.dueAt, now: since }} />;
}
