'use client';

import type { KeyboardEvent } from 'react';
import { Field } from '@/components/ui/field';
import { formatTime } from '@/components/ui/format-time';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import type { CaptureField } from '@/lib/catalog/model/catalog';
import { useTaskPage } from './task-context';
import { type Draft, useCapture } from './use-capture';

interface CaptureControlProps {
  field: CaptureField;
  draft: Draft | undefined;
  change: (draft: Draft | null) => void;
  left: boolean;
}

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** One characteristic: recorded when it is left or Enter is pressed; what does not fit stays and says what would. */
export function CaptureControl({ field, draft, change, left }: CaptureControlProps) {
  const { zone } = useTaskPage();
  const { text, problem, savedAt, save } = useCapture(field, draft, change);
  const choices =
    field.valueType === 'boolean' ? YES_NO : field.allowedValues?.map((value) => ({ value, label: value }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') (event.target as HTMLElement).blur();
  };
  return (
    <div data-left={left || undefined} className="min-w-0">
      <Field
        label={field.label}
        required={field.required}
        error={problem}
        hint={savedAt && !draft ? `Saved ${formatTime(savedAt, zone)}` : undefined}
      >
        {choices ? (
          <Select options={choices} value={text || null} onValueChange={(chosen) => void save(chosen)} />
        ) : (
          <Input
            value={text}
            inputMode={field.valueType === 'number' ? 'decimal' : undefined}
            autoComplete="off"
            maxLength={2000}
            trailing={field.unit}
            onChange={(event) => change({ text: event.target.value, problem })}
            onKeyDown={onKeyDown}
            onBlur={() => void save()}
          />
        )}
      </Field>
    </div>
  );
}
