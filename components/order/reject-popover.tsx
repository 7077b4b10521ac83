'use client';

import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import type { RejectReason } from '@/lib/orders/model/reject-reasons';
import { RejectForm } from './reject-form';

interface RejectPopoverProps {
  number: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onReject: (reason: RejectReason, text: string) => void;
  /** Under the thumb: bigger, and without a key. */
  wide?: boolean;
}

/** Reject, with the reason asked for on the spot and the last one given already chosen. */
export function RejectPopover({ number, open, onOpenChange, onReject, wide }: RejectPopoverProps) {
  return (
    <Popover
      open={open}
      onOpenChange={onOpenChange}
      title={`Reject ${number}`}
      align="end"
      className="w-80"
      trigger={
        <Button keys={wide ? undefined : 'R'} size={wide ? 'l' : 'm'} className={wide ? 'flex-1' : undefined}>
          Reject
        </Button>
      }
    >
      {/* Made anew with each opening, so that an abandoned text does not come back. */}
      {open && <RejectForm onReject={onReject} onCancel={() => onOpenChange(false)} />}
    </Popover>
  );
}
