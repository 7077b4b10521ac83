'use client';

import type { ComponentProps } from 'react';
import { controlStyles } from './control-styles';
import { cx } from './cx';
import { useField } from './field-context';

/** Several lines of text; grows with what is written. */
export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  const field = useField();
  const invalid = Boolean(rest['aria-invalid'] ?? field['aria-invalid']);
  return (
    <span className={cx(controlStyles({ invalid }), 'h-auto px-0 pointer-coarse:h-auto')}>
      <textarea
        rows={3}
        {...field}
        {...rest}
        className={cx(
          'field-sizing-content max-h-60 w-full min-w-0 resize-none bg-transparent px-2.5 py-1.5 outline-none',
          className,
        )}
      />
    </span>
  );
}
