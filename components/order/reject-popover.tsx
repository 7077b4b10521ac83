'use client';

import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Popover } from '@/components/ui/popover';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { REJECT_REASONS, type RejectReason } from '@/lib/orders/model/reject-reasons';
import { lastReason } from './last-reason';

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

const REASONS = (Object.keys(REJECT_REASONS) as RejectReason[]).map((value) => ({
  value,
  label: REJECT_REASONS[value],
}));

interface RejectFormProps {
  onReject: RejectPopoverProps['onReject'];
  onCancel: () => void;
}

function RejectForm({ onReject, onCancel }: RejectFormProps) {
  const [reason, setReason] = useState<RejectReason | null>(lastReason.read);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (!reason) return;
    lastReason.keep(reason);
    onReject(reason, text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  return (
    <form onSubmit={submit} onKeyDown={onKeyDown} className="flex flex-col gap-1">
      <Field label="Reason" error={tried && !reason ? 'Choose a reason' : null}>
        <Select options={REASONS} value={reason} onValueChange={setReason} placeholder="Choose a reason" />
      </Field>
      <Field label="Explanation" hint="The customer sees it with the reason" reserve>
        <Textarea
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={2000}
          placeholder="Optional"
        />
      </Field>
      <div className="mt-1 flex justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary">
          Reject
        </Button>
      </div>
    </form>
  );
}
