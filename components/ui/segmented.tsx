'use client';

import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { cx } from './cx';

interface SegmentedProps<T extends string> {
  /** What is being chosen ("Group by"). */
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onValueChange: (value: T) => void;
  className?: string;
}

/** Two to four ways to see the same thing; one is always on. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onValueChange,
  className,
}: SegmentedProps<T>) {
  return (
    <ToggleGroup
      aria-label={label}
      value={[value]}
      onValueChange={(next: T[]) => next[0] !== undefined && onValueChange(next[0])}
      className={cx(
        'inline-flex flex-none gap-0.5 rounded-[7px] bg-pressed p-0.5 dark:bg-sunken dark:shadow-(--ring-inset)',
        className,
      )}
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          value={option.value}
          className="flex h-6 cursor-default items-center gap-[5px] whitespace-nowrap rounded-[5px] px-2.5 font-medium text-fg-2 text-meta hover:text-fg data-pressed:bg-surface data-pressed:text-fg data-pressed:shadow-rest data-pressed:inset-ring data-pressed:inset-ring-fg/8 pointer-coarse:h-10 dark:data-pressed:bg-hover"
        >
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
