'use client';

import { useMemo, useState } from 'react';
import { useHotkeys } from '@/components/command/use-hotkeys';
import { Button } from '@/components/ui/button';
import { undoStack } from '@/components/ui/undo-stack';
import { focusFirstDefect } from './focus-first-defect';
import { useOrderPage } from './order-context';
import { OverLimitButton } from './over-limit-button';
import { RejectPopover } from './reject-popover';
import { useDecision } from './use-decision';
import { useFocusWhenGone } from './use-focus-when-gone';
import { useSubmit } from './use-submit';

/** What can be decided about the order now: approve and reject, or submit; with their keys. */
export function OrderActions({ wide }: { wide?: boolean }) {
  const { order, viewer } = useOrderPage();
  const shown = useMemo(() => [order], [order]);
  const { approve, reject, undo } = useDecision(viewer.name, shown);
  const { submit, isPending } = useSubmit();
  const [rejecting, setRejecting] = useState(false);
  const mayDecide = order.allowed.includes('reject');
  const left = order.blockingDefects;
  const decide = left > 0 ? focusFirstDefect : () => approve(order);
  const mine = order.pending?.mine ? order.pending.intentId : null;
  useHotkeys('item', {
    approve: mayDecide ? () => void decide() : undefined,
    reject: mayDecide ? () => setRejecting(true) : undefined,
    undo: mine ? () => undoStack.undoLatest() || void undo(order.number, mine) : undefined,
  });
  useFocusWhenGone(order.pending !== null);
  const size = wide ? 'l' : 'm';
  const grow = wide ? 'flex-1' : undefined;
  if (order.allowed.includes('submit')) {
    return (
      <Button variant="primary" size={size} className={grow} disabled={isPending} onClick={submit}>
        Submit
      </Button>
    );
  }
  if (order.overLimit) {
    return <OverLimitButton size={size} className={grow} onPress={() => void approve(order)} />;
  }
  if (!mayDecide) return null;
  return (
    <>
      <RejectPopover
        number={order.number}
        open={rejecting}
        onOpenChange={setRejecting}
        wide={wide}
        onReject={(reason, text) => {
          setRejecting(false);
          void reject(order, reason, text);
        }}
      />
      <Button
        variant="primary"
        keys={wide ? undefined : 'E'}
        size={size}
        className={grow}
        blocked={left > 0 ? `${left} left` : null}
        onBlocked={focusFirstDefect}
        onClick={() => void approve(order)}
      >
        Approve
      </Button>
    </>
  );
}
