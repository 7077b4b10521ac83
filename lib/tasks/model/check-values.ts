import type { CaptureField } from '@/lib/catalog/model/catalog';
import type { Json, JsonObject } from '@/lib/platform/json';
import type { InputDefect } from '@/lib/platform/refusal';

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Beyond this a number is a slip of the finger, and loses digits besides. */
const LARGEST = 1_000_000_000;

/** What is wrong with captured values, each with the valid value: "Enter 60 to 120 cm". Empty values are no defect. */
export function checkValues(fields: CaptureField[], values: JsonObject): InputDefect[] {
  const unknown = Object.keys(values)
    .filter((name) => !fields.some((field) => field.name === name))
    .map((name) => ({
      pointer: `/values/${name}`,
      code: 'valueUnknown',
      message: `This task has no field "${name}".`,
    }));
  const wrong = fields.flatMap((field) => {
    const value = values[field.name];
    const problem = isEmpty(value) ? null : valueProblem(field, value as Json);
    const message = `${field.label}: ${problem}.`;
    return problem
      ? [{ pointer: `/values/${field.name}`, code: 'valueIllegal', message, found: value as Json }]
      : [];
  });
  return [...wrong, ...unknown];
}

/** The labels of required fields that have no value, or an illegal one. */
export function missingValues(fields: CaptureField[], values: JsonObject): string[] {
  return fields
    .filter((field) => {
      const value = values[field.name];
      return isEmpty(value) ? field.required : valueProblem(field, value as Json) !== null;
    })
    .map((field) => field.label);
}

/** Why a value does not fit its field, as the valid value: "Enter 60 to 120 cm"; null when it fits. */
export function valueProblem(field: CaptureField, value: Json): string | null {
  if (field.allowedValues) {
    return field.allowedValues.includes(String(value)) ? null : `Choose ${field.allowedValues.join(', ')}`;
  }
  if (field.valueType === 'boolean') return typeof value === 'boolean' ? null : 'Answer yes or no';
  if (field.valueType === 'string') {
    return typeof value === 'string' && value.length <= 2000 ? null : 'Enter up to 2,000 characters';
  }
  const { min, max } = field;
  const fits =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= (min ?? -LARGEST) &&
    value <= (max ?? LARGEST);
  return fits ? null : range(field);
}

function range({ min, max, unit }: CaptureField): string {
  const suffix = unit ? ` ${unit}` : '';
  if (min !== undefined && max !== undefined) return `Enter ${min} to ${max}${suffix}`;
  if (min !== undefined) return `Enter ${min}${suffix} or more`;
  if (max !== undefined) return `Enter ${max}${suffix} or less`;
  return `Enter a number${suffix ? ` in${suffix}` : ''}`;
}
