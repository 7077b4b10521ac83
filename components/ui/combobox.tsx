'use client';

import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, ChevronDown } from 'lucide-react';
import { controlStyles } from './control-styles';
import { cx } from './cx';
import { useField } from './field-context';
import { optionStyles } from './option-styles';
import { popupStyles } from './popup-styles';

interface ComboboxOption {
  value: string;
  label: string;
}

interface ComboboxProps {
  options: readonly ComboboxOption[];
  value?: string | null;
  defaultValue?: string | null;
  onValueChange?: (value: string | null) => void;
  name?: string;
  placeholder?: string;
  disabled?: boolean;
  empty?: string;
  'aria-label'?: string;
}

/** A field with many possible values: type to narrow them down. */
export function Combobox(props: ComboboxProps) {
  const {
    options,
    value,
    defaultValue,
    onValueChange,
    placeholder = 'Choose',
    empty,
    'aria-label': label,
    ...root
  } = props;
  const { required, ...field } = useField();
  const find = (wanted: string | null | undefined) =>
    options.find((option) => option.value === wanted) ?? null;
  return (
    <Base.Root
      {...root}
      items={options}
      required={required}
      autoHighlight
      {...(value === undefined ? { defaultValue: find(defaultValue) } : { value: find(value) })}
      onValueChange={(next: ComboboxOption | null) => onValueChange?.(next?.value ?? null)}
    >
      <Base.InputGroup className={controlStyles({ invalid: Boolean(field['aria-invalid']) })}>
        <Base.Input
          {...field}
          aria-label={label}
          placeholder={placeholder}
          className="h-full w-full min-w-0 bg-transparent outline-none"
        />
        <Base.Trigger aria-label="Show values" className="-mr-1 grid size-6 place-items-center text-muted">
          <ChevronDown aria-hidden="true" className="size-4" />
        </Base.Trigger>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="start" className="z-(--z-popover)">
          <Base.Popup className={cx(popupStyles, 'max-h-80 w-(--anchor-width)')}>
            <Base.Empty className="px-3 py-2 text-muted empty:hidden">{empty ?? 'Nothing found'}</Base.Empty>
            <Base.List className="p-1 empty:hidden">
              {(option: ComboboxOption) => (
                <Base.Item key={option.value} value={option} className={optionStyles}>
                  <span className="flex-1">{option.label}</span>
                  <Base.ItemIndicator render={<Check aria-hidden="true" className="size-3.5" />} />
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
