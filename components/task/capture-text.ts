import type { CaptureField } from '@/lib/catalog/model/catalog';
import type { Json } from '@/lib/platform/json';
import { valueProblem } from '@/lib/tasks/model/check-values';

/** What a field shows for a recorded value. */
export function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** The value that was typed, or the valid value when it is not one ("Enter 60 to 120 cm"). Empty clears. */
export function typedValue(field: CaptureField, text: string): { value: Json } | { problem: string } {
  const typed = text.trim();
  if (!typed) return { value: null };
  const value = parsed(field, typed);
  const problem = valueProblem(field, value);
  return problem ? { problem } : { value };
}

function parsed(field: CaptureField, typed: string): Json {
  if (field.allowedValues || field.valueType === 'string') return typed;
  if (field.valueType === 'boolean') return typed === 'yes' ? true : typed === 'no' ? false : typed;
  // A comma is the decimal sign of half of Europe.
  const number = Number(typed.replace(',', '.'));
  return Number.isNaN(number) ? typed : number;
}
