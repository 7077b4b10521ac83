'use client';

import { ChevronDown, Eye, Lock } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { COMPOSER_ID } from './focus-composer';
import { VISIBILITY_LABELS, type Visibility } from './visibility-labels';

interface CommentComposerProps {
  /** Customers write only what is for customers. */
  customer: boolean;
  /** Answers whether it arrived; until then the text stays. */
  send: (text: string, visibility: Visibility) => Promise<boolean>;
  isPending: boolean;
  refusal: string | null;
  /** What it is about: an unsent text is still there when one comes back to it. */
  subject: string;
}

const unsent = new Map<string, string>();

/** Says something about an order or task. Who will read it is always stated, and chosen before it is sent. */
export function CommentComposer({ customer, send, isPending, refusal, subject }: CommentComposerProps) {
  const [text, setTextNow] = useState(() => unsent.get(subject) ?? '');
  const [visibility, setVisibility] = useState<Visibility>(customer ? 'customer' : 'internal');
  const setText = (next: string) => {
    unsent.set(subject, next);
    setTextNow(next);
  };
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = async () => {
    if (text.trim() && (await send(text, visibility))) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') field.current?.blur();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  return (
    <div className="mb-2.5">
      <div className="rounded-control border border-line-strong bg-surface shadow-rest transition-[border-color,box-shadow] duration-(--t-instant) focus-within:border-focus focus-within:ring-3 focus-within:ring-focus/22">
        <textarea
          ref={field}
          id={COMPOSER_ID}
          rows={1}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          readOnly={isPending}
          aria-label={`Comment, ${VISIBILITY_LABELS[visibility].toLowerCase()}`}
          aria-describedby="composer-refusal"
          aria-keyshortcuts="C"
          placeholder="Comment"
          className="field-sizing-content block max-h-60 min-h-8 w-full resize-none bg-transparent px-2.5 pt-1.5 outline-none"
        />
        <div className="flex items-center justify-between gap-2 p-1">
          <VisibilityChoice customer={customer} value={visibility} onChange={setVisibility} />
          <Button
            size="s"
            disabled={isPending || !text.trim()}
            onClick={submit}
            aria-keyshortcuts="Control+Enter Meta+Enter"
          >
            Send
          </Button>
        </div>
      </div>
      <p id="composer-refusal" role="alert" className="text-error text-meta not-empty:mt-1">
        {refusal}
      </p>
    </div>
  );
}

interface VisibilityChoiceProps {
  customer: boolean;
  value: Visibility;
  onChange: (value: Visibility) => void;
}

function VisibilityChoice({ customer, value, onChange }: VisibilityChoiceProps) {
  const Icon = value === 'customer' ? Eye : Lock;
  const said = (
    <>
      <Icon aria-hidden="true" />
      {VISIBILITY_LABELS[value]}
    </>
  );
  if (customer) {
    return (
      <span className="flex items-center gap-[5px] px-2 text-meta text-muted [&_.lucide]:size-3.5">
        {said}
      </span>
    );
  }
  return (
    <Menu
      trigger={
        <Button size="s" variant="ghost" aria-label={`Visible to: ${VISIBILITY_LABELS[value]}`}>
          {said}
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      <MenuItem icon={<Lock aria-hidden="true" />} onSelect={() => onChange('internal')}>
        Internal
      </MenuItem>
      <MenuItem icon={<Eye aria-hidden="true" />} onSelect={() => onChange('customer')}>
        Customer-visible
      </MenuItem>
    </Menu>
  );
}
