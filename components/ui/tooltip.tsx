'use client';

import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Kbd } from './kbd';

interface TooltipProps {
  label: string;
  keys?: string;
  side?: 'top' | 'right' | 'bottom' | 'left';
  disabled?: boolean;
  /** The one control it describes. It needs an accessible name of its own. */
  children: ReactElement;
}

/** A name and a shortcut on hover or focus; never the only place where something is said. */
export function Tooltip({ label, keys, side = 'bottom', disabled, children }: TooltipProps) {
  return (
    <Base.Root disabled={disabled}>
      <Base.Trigger delay={400} render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className="z-(--z-toast)">
          <Base.Popup className="flex items-center gap-2 rounded-control bg-ink px-2 py-1 text-meta text-on-ink shadow-float transition-opacity duration-(--t-fast) ease-baton data-ending-style:opacity-0 data-starting-style:opacity-0">
            {label}
            {keys && <Kbd tone="inverse">{keys}</Kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
