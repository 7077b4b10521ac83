'use client';

import type { ComponentProps } from 'react';
import { cx } from './cx';
import { Tooltip } from './tooltip';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** The accessible name, shown as a tooltip. */
  label: string;
  keys?: string;
  size?: 's' | 'm' | 'l';
  side?: 'top' | 'right' | 'bottom' | 'left';
  /** Set for toggles. */
  pressed?: boolean;
}

const SIZES = { s: 'size-[26px] text-muted', m: 'size-7 text-fg-2', l: 'size-9 text-fg-2' };

/** A button that is only an icon, for the few icons that need no words (copy, close, next, more, …). */
export function IconButton({ label, keys, size = 'm', side, pressed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} keys={keys} side={side}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-keyshortcuts={keys?.replace(' ', '+')}
        aria-pressed={pressed}
        className={cx(
          'inline-grid flex-none cursor-default place-items-center rounded-control transition-colors duration-(--t-instant) pointer-coarse:size-11',
          'hover:bg-hover hover:text-fg active:bg-pressed aria-expanded:bg-pressed aria-pressed:bg-pressed aria-pressed:text-fg',
          '[&_.lucide:not([class*=size-])]:size-4',
          SIZES[size],
          className,
        )}
      />
    </Tooltip>
  );
}
