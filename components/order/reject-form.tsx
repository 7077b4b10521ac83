'use client';

import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { REJECT_REASONS, type RejectReason } from '@/lib/orders/model/reject-reasons';
import { lastReason } from './last-reason';

const REASONS = (Object.keys(REJECT_REASONS) as RejectReason[]).map((value) => ({
  value,
  label: REJECT_REASONS[value],
}));

interface RejectFormProps {
  onReject: (reason: RejectReason, text: string) => void;
  onCancel: () => void;
}

/** Why an order is rejected: the reason given last is already chosen, an explanation is optional. */
export function RejectForm({ onReject, onCancel }: RejectFormProps) {
  const [reason, setReason] = useState<RejectReason | null>(lastReason.read);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  // The one reason that says nothing by itself.
  const unexplained = reason === 'other' && text.trim() === '';
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (!reason || unexplained) return;
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
      <Field
        label="Explanation"
        hint="The customer sees it with the reason"
        error={tried && unexplained ? 'Say in a sentence why' : null}
        reserve
      >
        <Textarea
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={2000}
          placeholder={reason === 'other' ? 'Why' : 'Optional'}
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
