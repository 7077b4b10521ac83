'use client';

import { useMemo, useRef, useState } from 'react';
import { useDecision } from '@/components/order/use-decision';
import { showToast } from '@/components/ui/show-toast';
import type { RejectReason } from '@/lib/orders/model/reject-reasons';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import type { ShownRow } from './use-shown-rows';

/** A key held or pressed twice this soon was meant for the row that was just decided, not for the next one. */
const SAME_PRESS_MS = 300;

interface Rejecting {
  order: OrderListRow;
  /** What the question stands beside. */
  anchor: Element | null;
}

interface RowDecisions {
  by: string;
  rows: readonly ShownRow[];
  /** Where the cursor goes once an order was decided. */
  goOn: (from: OrderListRow) => void;
  /** Shows what is missing before the order can be approved. */
  showDefects: (order: OrderListRow) => void;
}

/** Approve and reject from a list: the cursor goes on at once, the server answers when it does. */
export function useRowDecisions({ by, rows, goOn, showDefects }: RowDecisions) {
  const shown = useMemo(() => rows.map((row) => row.order), [rows]);
  const decision = useDecision(by, shown);
  const [rejecting, setRejecting] = useState<Rejecting | null>(null);
  const last = useRef(Number.NEGATIVE_INFINITY);
  const isSamePress = () => performance.now() - last.current < SAME_PRESS_MS;
  const decided = (order: OrderListRow) => {
    last.current = performance.now();
    goOn(order);
  };
  const approve = (order: OrderListRow): void => {
    if (isSamePress() || order.pending?.mine) return;
    const left = order.blockingDefects;
    if (left > 0 && order.allowed.includes('reject')) {
      showToast({ message: `${order.number} cannot be approved yet, ${left} left`, tone: 'warn' });
      showDefects(order);
      return;
    }
    void decision.approve(order);
    if (order.allowed.includes('approve')) decided(order);
  };
  const askToReject = (order: OrderListRow, anchor: Element | null): void => {
    if (order.pending?.mine) return;
    setRejecting({ order, anchor });
  };
  const reject = (reason: RejectReason, text: string): void => {
    if (!rejecting) return;
    // As it is now: it may have changed while the reason was chosen, and then the server says so.
    void decision.reject(rejecting.order, reason, text);
    setRejecting(null);
    decided(rejecting.order);
  };
  return {
    approve,
    askToReject,
    reject,
    rejecting,
    stopRejecting: () => setRejecting(null),
    undo: decision.undo,
  };
}
