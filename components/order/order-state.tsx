'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CountdownRing } from '@/components/ui/countdown-ring';
import { Glyph } from '@/components/ui/glyph';
import { Kbd } from '@/components/ui/kbd';
import { Pill } from '@/components/ui/pill';
import { LINE_STATES, type LineState } from '@/lib/orders/model/order-states';
import type { PendingDecision } from '@/lib/orders/queries/order-rows';
import { decisionWord } from './decision-words';
import { useOrderPage } from './order-context';
import { SecondsLeft } from './seconds-left';
import { StatePill } from './state-pill';
import { useUndoDecision } from './use-undo-decision';

/** The order's state; while a decision can still be undone, the state it will have and for how long. */
export function OrderState() {
  const { order } = useOrderPage();
  const share = order.taskCount ? order.tasksDone / order.taskCount : 0;
  if (!order.pending) return <StatePill state={order.state} share={share} />;
  return <PendingState key={order.pending.dueAt} pending={order.pending} />;
}

function PendingState({ pending }: { pending: PendingDecision }) {
  const { order, now } = useOrderPage();
  const undo = useUndoDecision();
  // The ring starts once and runs by itself; a fresher now would make it jump.
  const [since] = useState(now);
  const face = LINE_STATES[pending.shownState as LineState] ?? LINE_STATES[order.state];
  const mark = (
    <span className="relative mx-[3px]">
      <span className="block opacity-60">
        <Glyph symbol={face.glyph} family={face.family} />
      </span>
      <CountdownRing due={pending.dueAt} now={since} />
    </span>
  );
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <Pill family={face.family} leading={mark}>
        {face.label}
      </Pill>
      <span className="text-meta text-muted">
        {decisionWord(pending.command)} by {pending.mine ? 'you' : pending.by}, takes effect in{' '}
        <SecondsLeft due={pending.dueAt} now={since} />
      </span>
      {pending.mine && pending.intentId && (
        <Button size="s" onClick={() => void undo(order.number, pending.intentId)} aria-keyshortcuts="Z">
          Undo
          <Kbd>Z</Kbd>
        </Button>
      )}
    </span>
  );
}
