'use client';

import { ChevronDown, ChevronUp, Maximize2, X } from 'lucide-react';
import Link from 'next/link';
import { CopyNumber } from '@/components/order/copy-number';
import { IconButton } from '@/components/ui/icon-button';
import { Tooltip } from '@/components/ui/tooltip';

interface PeekBarProps {
  number: string;
  onStep: (by: number) => void;
  onClose: () => void;
}

/** Which order is peeked at, and the ways on: its neighbours, its page, out. */
export function PeekBar({ number, onStep, onClose }: PeekBarProps) {
  return (
    <div className="flex h-(--topbar-h) flex-none items-center gap-1 border-line border-b pr-2 pl-4">
      <h2 id="peek-title" className="mono text-fg-2">
        {number}
      </h2>
      <CopyNumber number={number} />
      <span className="ml-auto flex items-center gap-0.5">
        <IconButton label="Previous" keys="K" onClick={() => onStep(-1)}>
          <ChevronUp aria-hidden="true" />
        </IconButton>
        <IconButton label="Next" keys="J" onClick={() => onStep(1)}>
          <ChevronDown aria-hidden="true" />
        </IconButton>
        <Tooltip label="Open" keys="Enter">
          <Link
            href={`/orders/${number}`}
            aria-label={`Open ${number}`}
            className="inline-grid size-7 place-items-center rounded-control text-fg-2 hover:bg-hover hover:text-fg pointer-coarse:size-11"
          >
            <Maximize2 aria-hidden="true" className="size-4" />
          </Link>
        </Tooltip>
        <IconButton label="Close" keys="Escape" onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </span>
    </div>
  );
}
