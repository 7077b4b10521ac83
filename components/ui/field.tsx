'use client';

import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId, useMemo } from 'react';
import { cx } from './cx';
import { FieldContext } from './field-context';

interface FieldProps {
  label: string;
  /** One control of this folder: Input, Textarea, Select or Combobox. */
  children: ReactNode;
  hint?: string;
  /** States the valid value: "Enter 60 to 120 cm". */
  error?: string | null;
  required?: boolean;
  /** Keeps the line below free, so that an error moves nothing. */
  reserve?: boolean;
  className?: string;
}

/** A label above, a control, and one line below for a hint or an error. */
export function Field({ label, children, hint, error, required, reserve = true, className }: FieldProps) {
  const id = useId();
  const note = `${id}-note`;
  const hasNote = Boolean(error || hint);
  const parts = useMemo(
    () => ({
      id,
      'aria-describedby': hasNote ? note : undefined,
      'aria-invalid': error ? (true as const) : undefined,
      required,
    }),
    [id, note, hasNote, error, required],
  );
  return (
    <div className={cx('flex min-w-0 flex-col gap-[5px]', className)}>
      <label htmlFor={id} className="font-medium text-fg-2 text-meta">
        {label}
        {required && (
          <span aria-hidden="true" className="ml-1 text-error">
            *
          </span>
        )}
      </label>
      <FieldContext value={parts}>{children}</FieldContext>
      {(reserve || hasNote) && (
        <div id={note} aria-live="polite" className="flex min-h-4 items-center gap-[5px] text-meta">
          {error ? (
            <span className="flex items-center gap-[5px] text-error">
              <CircleAlert aria-hidden="true" className="size-3.5" />
              {error}
            </span>
          ) : (
            hint && <span className="text-muted">{hint}</span>
          )}
        </div>
      )}
    </div>
  );
}
