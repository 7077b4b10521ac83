'use client';

import { Combobox as Base } from '@base-ui/react/combobox';
import { Search } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx';
import { optionStyles } from './option-styles';
import { popupStyles } from './popup-styles';

export interface PickerOption {
  value: string;
  label: string;
  /** More words to find it by. */
  keywords?: string;
}

interface PickerProps<T extends PickerOption> {
  /** What is being picked: names the list and the search field ("Person or group"). */
  label: string;
  /** In the order of recommendation; while searching the order stays. */
  options: readonly T[];
  onPick: (option: T) => void;
  value?: T | null;
  trigger?: ReactElement;
  /** For opening by shortcut: beside which element. */
  anchor?: Element | null;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  renderOption?: (option: T) => ReactNode;
  empty?: string;
  className?: string;
}

const matches = (option: PickerOption, query: string) =>
  `${option.label} ${option.keywords ?? ''}`.toLowerCase().includes(query.trim().toLowerCase());

/** Search, then a ranked list; opens from a trigger, or at an element by shortcut. */
export function Picker<T extends PickerOption>(props: PickerProps<T>) {
  const {
    label,
    options,
    onPick,
    value,
    trigger,
    anchor,
    open,
    onOpenChange,
    renderOption,
    empty,
    className,
  } = props;
  return (
    <Base.Root
      items={options}
      value={value ?? null}
      filter={matches}
      autoHighlight
      open={open}
      onOpenChange={(next) => onOpenChange?.(next)}
      isItemEqualToValue={(a: T, b: T) => a.value === b.value}
      onValueChange={(next: T | null) => next && onPick(next)}
    >
      {/* A combobox takes no name from its words; what opens this is an action and does. */}
      {trigger && <Base.Trigger role="button" render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          anchor={anchor ?? undefined}
          align="start"
          sideOffset={4}
          className="z-(--z-popover)"
        >
          <Base.Popup
            aria-label={label}
            className={cx(popupStyles, 'flex w-[272px] flex-col overflow-hidden', className)}
          >
            <div className="flex h-9 flex-none items-center gap-2 border-line border-b px-3 pointer-coarse:h-11">
              <Search aria-hidden="true" className="size-4 text-muted" />
              <Base.Input
                placeholder={label}
                aria-label={label}
                className="w-full bg-transparent outline-none"
              />
            </div>
            <Base.Empty className="px-3 py-2 text-muted empty:hidden">{empty ?? 'Nothing found'}</Base.Empty>
            <Base.List aria-label={label} className="max-h-80 overflow-y-auto p-1 empty:hidden">
              {(option: T) => (
                <Base.Item key={option.value} value={option} className={optionStyles}>
                  {renderOption ? renderOption(option) : option.label}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
