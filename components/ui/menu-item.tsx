'use client';

import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { Kbd } from './kbd';
import { optionStyles } from './option-styles';

interface MenuItemProps {
  onSelect?: () => void;
  icon?: ReactNode;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  children: ReactNode;
}

/** One action of a Menu. */
export function MenuItem({ onSelect, icon, keys, danger, disabled, children }: MenuItemProps) {
  return (
    <Menu.Item
      disabled={disabled}
      onClick={() => onSelect?.()}
      className={cx(optionStyles, danger && 'text-error [&>.lucide]:text-error')}
    >
      {icon}
      <span className="flex-1">{children}</span>
      {keys && <Kbd>{keys}</Kbd>}
    </Menu.Item>
  );
}
