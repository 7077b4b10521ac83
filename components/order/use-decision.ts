'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { showToast } from '@/components/ui/show-toast';
import { undoStack } from '@/components/ui/undo-stack';
import type { ActionResult } from '@/lib/access/action-door';
import { approve, reject } from '@/lib/orders/actions';
import type { OrderState } from '@/lib/orders/model/order-states';
import type { RejectReason } from '@/lib/orders/model/reject-reasons';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import { decisionWord } from './decision-words';
import { orderCache } from './order-cache';
import { sendAction } from './send-action';
import { serverClock } from './server-clock';
import { useDecisionToasts } from './use-decision-toasts';
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

const pendingBy =
  (by: string, decision: Decision, answer?: Answer) =>
  <T extends OrderListRow>(order: T): T => ({
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

const asBefore =
  (before: OrderListRow) =>
  <T extends OrderListRow>(order: T): T => ({ ...order, pending: before.pending, allowed: before.allowed });

/**
 * Approve and Reject: shown at once, held by the server for the time to undo, given only once. `shown` are
 * the orders on the page as they are now. What the order does not allow is sent all the same, without
 * showing it first: the server's sentence says why not.
 */
export function useDecision(by: string, shown: readonly OrderListRow[]) {
  const queries = useQueryClient();
  const undo = useUndoDecision();
  const { toasts, busy } = useDecisionToasts(shown);
  const { mutateAsync } = useMutation({ mutationFn: sendAction<Answer> });

  const say = (order: OrderListRow, decision: Decision, { intentId, dueAt }: Answer) => {
    const id = showToast({
      message: `${order.number} ${decisionWord(decision.command).toLowerCase()}`,
      undo: intentId ? () => void undo(order.number, intentId) : undefined,
      durationMs: dueAt ? Math.max(1000, Date.parse(dueAt) - serverClock.now()) : undefined,
    });
    toasts.current.set(order.id, id);
  };

  const give = async (order: OrderListRow, decision: Decision): Promise<void> => {
    if (busy.current.has(order.id)) return;
    busy.current.add(order.id);
    const cache = orderCache(queries, order.number);
    const given = { orderId: order.id, version: order.version, commandId: crypto.randomUUID() };
    const place = undoStack.reserve();
    if (order.allowed.includes(decision.command)) await cache.patchRow(pendingBy(by, decision));
    const result = await mutateAsync(() => decision.give(given));
    const undone = place.release();
    if (result.ok) {
      const { intentId } = result.value;
      if (intentId) await cache.patchRow(pendingBy(by, decision, result.value));
      if (intentId && undone) await undo(order.number, intentId);
      else say(order, decision, result.value);
    } else {
      await cache.patchRow(asBefore(order));
      showToast({ message: result.message, tone: 'warn' });
    }
    busy.current.delete(order.id);
    void cache.refetch();
  };

  return {
    approve: (order: OrderListRow) => give(order, APPROVE),
    reject: (order: OrderListRow, reasonCode: RejectReason, reasonText: string) =>
      give(order, {
        command: 'reject',
        shownState: 'rejected',
        give: (base) => reject({ ...base, reasonCode, reasonText }),
      }),
    undo,
  };
}
