'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { showToast } from '@/components/ui/show-toast';

const SHOWN_MS = 1500;

/** Puts a number on the clipboard, whole, with its prefix. */
export function CopyNumber({ number }: { number: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(number);
      setCopied(true);
      setTimeout(() => setCopied(false), SHOWN_MS);
    } catch {
      showToast({ message: `The browser did not allow copying. The number is ${number}.`, tone: 'warn' });
    }
  };
  const Icon = copied ? Check : Copy;
  return (
    <IconButton label={copied ? 'Copied' : `Copy ${number}`} size="s" onClick={copy}>
      <Icon aria-hidden="true" />
    </IconButton>
  );
}
