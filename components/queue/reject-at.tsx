'use client';

import { RejectForm } from '@/components/order/reject-form';
import { Popover } from '@/components/ui/popover';
import type { RejectReason } from '@/lib/orders/model/reject-reasons';

interface RejectAtProps {
  /** The order in question and what the question stands beside; null: nothing is asked. */
  rejecting: { order: { number: string }; anchor: Element | null } | null;
  onReject: (reason: RejectReason, text: string) => void;
  onClose: () => void;
  finalFocus: () => HTMLElement | null;
}

/** Asks for the reason beside the row, or the button, that it is about. */
export function RejectAt({ rejecting, onReject, onClose, finalFocus }: RejectAtProps) {
  return (
    <Popover
      open={rejecting !== null}
      onOpenChange={(open) => !open && onClose()}
      anchor={rejecting?.anchor}
      title={`Reject ${rejecting?.order.number ?? ''}`}
      finalFocus={finalFocus}
      className="w-80"
    >
      {rejecting && <RejectForm onReject={onReject} onCancel={onClose} />}
    </Popover>
  );
}
