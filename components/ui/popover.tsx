'use client';

import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx';
import { popupStyles } from './popup-styles';

interface PopoverProps {
  /** What opens it and what it stands beside; or, where something else opens it, `anchor`. */
  trigger?: ReactElement;
  anchor?: Element | null;
  /** Names the popover; shown as its heading. */
  title: string;
  hideTitle?: boolean;
  children: ReactNode;
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Where the focus goes when it closes; else back to where it was. */
  finalFocus?: () => HTMLElement | null;
  className?: string;
}

/** A small surface beside its trigger, for reading or a short form. */
export function Popover(props: PopoverProps) {
  const {
    trigger,
    anchor,
    title,
    hideTitle,
    children,
    side = 'bottom',
    align = 'start',
    open,
    onOpenChange,
    finalFocus,
    className,
  } = props;
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          anchor={anchor ?? undefined}
          side={side}
          align={align}
          sideOffset={4}
          className="z-(--z-popover)"
        >
          <Base.Popup finalFocus={finalFocus} className={cx(popupStyles, 'min-w-56 p-3', className)}>
            <Base.Title className={cx('mb-2 font-semibold', hideTitle && 'sr-only')}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
