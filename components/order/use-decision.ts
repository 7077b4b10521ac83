'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { toast } from 'sonner';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/access/action-door';
import { approve, reject } from '@/lib/orders/actions';
import type { OrderState } from '@/lib/orders/model/order-states';
import type { RejectReason } from '@/lib/orders/model/reject-reasons';
import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';
import { decisionWord } from './decision-words';
import { useOrderPage } from './order-context';
import { sendAction } from './send-action';
import { serverClock } from './server-clock';
import { useOrderCache } from './use-order-cache';
import { useUndoDecision } from './use-undo-decision';

const UNDO_MS = 8000;

interface Answer {
  intentId: string | null;
  dueAt: string | null;
  version: number;
}

interface Decision {
  command: 'approve' | 'reject';
  shownState: OrderState;
  give: (order: { orderId: string; version: number; commandId: string }) => Promise<ActionResult<Answer>>;
}

const APPROVE: Decision = { command: 'approve', shownState: 'acknowledged', give: approve };

const pendingOf = (decision: Decision, order: OrderDetail, by: string, answer?: Answer): OrderDetail => ({
  ...order,
  allowed: [],
  pending: {
    intentId: answer?.intentId ?? '',
    command: decision.command,
    shownState: decision.shownState,
    by,
    mine: true,
    dueAt: answer?.dueAt ?? new Date(serverClock.now() + UNDO_MS).toISOString(),
  },
});

/** Approve and Reject: shown at once, held by the server for the time to undo, given only once. */
export function useDecision() {
  const { order, viewer } = useOrderPage();
  const cache = useOrderCache(order.number);
  const undoDecision = useUndoDecision(order.number);
  const toastId = useRef<string | null>(null);
  const busy = useRef(false);
  const { mutateAsync } = useMutation({ mutationFn: sendAction<Answer> });

  // Undone elsewhere, in this page's header or another tab: its toast has nothing left to offer.
  const pending = order.pending?.intentId;
  useEffect(() => {
    if (pending === undefined && toastId.current && !busy.current) toast.dismiss(toastId.current);
  }, [pending]);

  const give = async (decision: Decision) => {
    if (busy.current) return;
    busy.current = true;
    const given = { orderId: order.id, version: order.version, commandId: crypto.randomUUID() };
    await cache.patch((shown) => pendingOf(decision, shown, viewer.name));
    const result = await mutateAsync(() => decision.give(given));
    if (result.ok) {
      const { intentId, dueAt } = result.value;
      if (intentId) await cache.patch((shown) => pendingOf(decision, shown, viewer.name, result.value));
      toastId.current = showToast({
        message: `${order.number} ${decisionWord(decision.command).toLowerCase()}`,
        undo: intentId ? () => void undoDecision(intentId) : undefined,
        durationMs: dueAt ? Math.max(1000, Date.parse(dueAt) - serverClock.now()) : undefined,
      });
    } else {
      await cache.patch(() => order);
      showToast({ message: result.message, tone: 'warn' });
    }
    busy.current = false;
    void cache.refetch();
  };

  return {
    approve: () => give(APPROVE),
    reject: (reasonCode: RejectReason, reasonText: string) =>
      give({
        command: 'reject',
        shownState: 'rejected',
        give: (base) => reject({ ...base, reasonCode, reasonText }),
      }),
    undo: undoDecision,
  };
}
