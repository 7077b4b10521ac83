'use client';

import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { controlStyles } from './control-styles';
import { cx } from './cx';
import { useField } from './field-context';
import { optionStyles } from './option-styles';
import { popupStyles } from './popup-styles';

interface SelectProps<T extends string> {
  options: readonly { value: T; label: string }[];
  value?: T | null;
  defaultValue?: T | null;
  onValueChange?: (value: T) => void;
  name?: string;
  placeholder?: string;
  disabled?: boolean;
  size?: 's' | 'm' | 'l';
  /** Only where there is no Field around it. */
  'aria-label'?: string;
  className?: string;
}

/** One of a few values. For many, or for people, use Combobox or Picker. */
export function Select<T extends string>(props: SelectProps<T>) {
  const {
    options,
    onValueChange,
    placeholder = 'Choose',
    size,
    className,
    'aria-label': label,
    ...root
  } = props;
  const { required, ...field } = useField();
  return (
    <Base.Root
      {...root}
      items={options}
      required={required}
      modal={false}
      onValueChange={(value: T | null) => value !== null && onValueChange?.(value)}
    >
      <Base.Trigger
        {...field}
        aria-label={label}
        className={cx(
          controlStyles({ size, invalid: Boolean(field['aria-invalid']) }),
          'cursor-default justify-between text-left focus-visible:border-focus focus-visible:ring-3 focus-visible:ring-focus/22',
          className,
        )}
      >
        <Base.Value placeholder={placeholder} className="truncate data-placeholder:text-muted" />
        <Base.Icon render={<ChevronDown className="size-4 text-muted" />} />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner alignItemWithTrigger={false} sideOffset={4} className="z-(--z-popover)">
          <Base.Popup className={cx(popupStyles, 'min-w-(--anchor-width) p-1')}>
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className={optionStyles}>
                <Base.ItemText className="flex-1">{option.label}</Base.ItemText>
                <Base.ItemIndicator render={<Check className="size-3.5" />} />
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
