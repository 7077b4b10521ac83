'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { tabStyles } from './tab-styles';

interface TabsProps<T extends string> {
  /** Names the group of tabs. */
  label: string;
  tabs: readonly { value: T; label: string; count?: number; panel: ReactNode }[];
  value?: T;
  defaultValue?: T;
  onValueChange?: (value: T) => void;
  className?: string;
}

/** Parts of one page that are shown one at a time. For tabs with addresses use LinkTabs. */
export function Tabs<T extends string>({
  label,
  tabs,
  value,
  defaultValue,
  onValueChange,
  className,
}: TabsProps<T>) {
  return (
    <Base.Root
      value={value}
      defaultValue={defaultValue ?? tabs[0]?.value}
      onValueChange={(next: T) => onValueChange?.(next)}
      className={className}
    >
      <Base.List aria-label={label} className="flex h-10 items-stretch gap-0.5 border-line border-b px-4">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className={cx(tabStyles, 'data-active:font-medium data-active:text-fg data-active:after:bg-fg')}
          >
            {tab.label}
            {tab.count !== undefined && <span className="font-normal text-meta text-muted">{tab.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value}>
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
