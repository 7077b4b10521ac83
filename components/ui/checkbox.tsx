'use client';

import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import { cx } from './cx';

interface CheckboxProps extends Omit<Base.Root.Props, 'className' | 'onCheckedChange'> {
  size?: 's' | 'm';
  onCheckedChange?: (checked: boolean) => void;
  className?: string;
}

// What can be hit is 24 px (44 by touch) and takes no more room than what is seen.
const TARGETS = {
  s: 'size-6 -m-[4.5px] pointer-coarse:size-11 pointer-coarse:-m-[14.5px]',
  m: 'size-6 -m-px pointer-coarse:size-11 pointer-coarse:-m-[11px]',
};
const BOXES = { s: 'size-[15px] rounded-chip', m: 'size-[22px] rounded-control' };

/** A tick box. Name it with `aria-label`, or wrap it and its text in a `label`. */
export function Checkbox({ size = 's', onCheckedChange, className, ...rest }: CheckboxProps) {
  const Mark = rest.indeterminate ? Minus : Check;
  return (
    <Base.Root
      {...rest}
      onCheckedChange={(checked) => onCheckedChange?.(checked)}
      className={cx(
        'group/box inline-grid flex-none place-items-center outline-none',
        TARGETS[size],
        className,
      )}
    >
      <span
        className={cx(
          'grid place-items-center border-[1.5px] border-line-control bg-surface text-on-accent transition-colors duration-(--t-instant)',
          'group-data-checked/box:border-accent group-data-checked/box:bg-accent group-data-indeterminate/box:border-accent group-data-indeterminate/box:bg-accent',
          'group-data-disabled/box:border-line-strong group-data-disabled/box:bg-sunken group-data-disabled/box:text-muted',
          'outline-focus outline-offset-1 group-focus-visible/box:outline-2',
          BOXES[size],
        )}
      >
        <Base.Indicator className="grid place-items-center">
          <Mark
            aria-hidden="true"
            className={cx('[stroke-width:3.4]', size === 's' ? 'size-2.5' : 'size-4')}
          />
        </Base.Indicator>
      </span>
    </Base.Root>
  );
}
