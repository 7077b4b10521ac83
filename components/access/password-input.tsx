'use client';

import { Eye, EyeOff } from 'lucide-react';
import { type Ref, useState } from 'react';
import { Input } from '@/components/ui/input';

/** The password, with a way to see what was typed. */
export function PasswordInput({ ref }: { ref: Ref<HTMLInputElement> }) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  const toggle = (
    <button
      type="button"
      aria-label="Show characters"
      aria-pressed={shown}
      onClick={() => setShown(!shown)}
      className="-mr-1.5 grid size-7 cursor-default place-items-center rounded-control text-muted hover:text-fg"
    >
      <Icon aria-hidden="true" className="size-4" />
    </button>
  );
  return (
    <Input
      ref={ref}
      size="l"
      type={shown ? 'text' : 'password'}
      name="password"
      autoComplete="current-password"
      trailing={toggle}
      required
    />
  );
}
