'use client';

import type { VariantProps } from 'class-variance-authority';
import type { ComponentProps, ReactNode } from 'react';
import { controlStyles } from './control-styles';
import { cx } from './cx';
import { useField } from './field-context';

interface InputProps extends Omit<ComponentProps<'input'>, 'size'> {
  size?: VariantProps<typeof controlStyles>['size'];
  /** What comes before the text, such as a search icon. */
  leading?: ReactNode;
  /** A unit ("cm") or a small button at the end. */
  trailing?: ReactNode;
  boxClassName?: string;
}

/** One line of text. Inside a Field it takes its name, note and error from it. */
export function Input({ size, leading, trailing, boxClassName, className, ...rest }: InputProps) {
  const field = useField();
  const invalid = Boolean(rest['aria-invalid'] ?? field['aria-invalid']);
  return (
    <span className={cx(controlStyles({ size, invalid }), boxClassName)}>
      {leading && <span className="text-muted [&_.lucide]:size-4">{leading}</span>}
      <input
        {...field}
        {...rest}
        className={cx('h-full w-full min-w-0 flex-1 bg-transparent outline-none', className)}
      />
      {trailing && <span className="flex-none text-meta text-muted">{trailing}</span>}
    </span>
  );
}
