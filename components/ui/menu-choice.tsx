'use client';

import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { optionStyles } from './option-styles';

interface MenuChoiceProps<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onValueChange: (value: T) => void;
}

/** One of several values inside a Menu; choosing keeps it open, so the effect can be judged. */
export function MenuChoice<T extends string>({ label, options, value, onValueChange }: MenuChoiceProps<T>) {
  return (
    <Menu.Group>
      <Menu.GroupLabel className="px-2 pt-1.5 pb-0.5 text-micro text-muted">{label}</Menu.GroupLabel>
      <Menu.RadioGroup value={value} onValueChange={(next: T) => onValueChange(next)}>
        {options.map((option) => (
          <Menu.RadioItem
            key={option.value}
            value={option.value}
            closeOnClick={false}
            className={optionStyles}
          >
            <span className="flex-1">{option.label}</span>
            <Menu.RadioItemIndicator render={<Check aria-hidden="true" className="size-3.5" />} />
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  );
}
