'use client';

import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx';
import { popupStyles } from './popup-styles';

interface MenuProps {
  trigger: ReactElement;
  /** MenuItem, MenuGroup, MenuChoice, MenuSeparator. */
  children: ReactNode;
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  className?: string;
}

/** A list of actions that opens from its trigger. */
export function Menu({ trigger, children, side = 'bottom', align = 'start', className }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={4} className="z-(--z-popover)">
          <Base.Popup className={cx(popupStyles, 'min-w-48 p-1', className)}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
