import type { Json, JsonObject } from '@/lib/platform/json';
import type { InputDefect } from '@/lib/platform/refusal';
import { isInstant } from './instant';
import { lift } from './lift';
import { SHAPES, type Spec } from './shapes';

/** Collects what is wrong while reading, by JSON pointer into what was sent. */
export interface Reading {
  defects: InputDefect[];
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name as a segment of a JSON pointer (RFC 6901). */
export const segment = (name: string | number): string =>
  String(name).replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Reads a value leniently into the v5 shape: numbers where text is meant, a single object where a list is
 * meant, v4's flat forms and nulls are understood; extensions are kept. What cannot be understood is a
 * defect and reads as undefined.
 */
export function readShape(value: Json, spec: Spec, pointer: string, reading: Reading): Json | undefined {
  if (value === null) return undefined;
  if (spec.endsWith('[]')) return readList(value, spec.slice(0, -2), pointer, reading);
  const fields = SHAPES[spec];
  return fields
    ? readObject(value, spec, fields, pointer, reading)
    : readPlain(value, spec, pointer, reading);
}

function readList(value: Json, spec: Spec, pointer: string, reading: Reading): Json {
  if (!Array.isArray(value)) {
    const only = readShape(value, spec, pointer, reading);
    return only === undefined ? [] : [only];
  }
  return value.flatMap((one, at) => readShape(one, spec, `${pointer}/${at}`, reading) ?? []);
}

function readObject(
  value: Json,
  spec: Spec,
  fields: Record<string, Spec>,
  pointer: string,
  reading: Reading,
): JsonObject | undefined {
  const lifted = lift(spec, value);
  if (!isObject(lifted)) return wrong('object', value, pointer, reading);
  // From entries, because a key may be called __proto__.
  return Object.fromEntries(
    Object.entries(lifted).flatMap(([name, inner]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const kept = readShape(inner, field ?? 'any', `${pointer}/${segment(name)}`, reading);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function readPlain(value: Json, spec: Spec, pointer: string, reading: Reading): Json | undefined {
  if (spec === 'any') return value;
  if (spec === 'string') {
    if (typeof value === 'string') return value;
    return typeof value === 'object' ? wrong('string', value, pointer, reading) : String(value);
  }
  if (spec === 'dateTime') return isInstant(value) ? value : wrong('date-time', value, pointer, reading);
  if (spec === 'boolean') return readBoolean(value, pointer, reading);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const fits = typeof number === 'number' && Number.isFinite(number);
  if (!fits || (spec === 'integer' && !Number.isInteger(number))) return wrong(spec, value, pointer, reading);
  return number;
}

function readBoolean(value: Json, pointer: string, reading: Reading): Json | undefined {
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'boolean' ? value : wrong('boolean', value, pointer, reading);
}

const WANTED: Record<string, string> = {
  object: 'an object',
  string: 'text',
  'date-time': 'an instant such as 2026-11-24T09:00:00Z',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

function wrong(expected: string, value: Json, pointer: string, reading: Reading): undefined {
  reading.defects.push({
    pointer,
    code: expected === 'date-time' ? 'illegalDate' : 'wrongType',
    message: `${pointer} has to be ${WANTED[expected]}.`,
    expected,
    found: brief(value),
  });
  return undefined;
}

/** What was found, short enough to send back. */
export function brief(value: Json): Json {
  if (typeof value === 'string') return value.slice(0, 200);
  return typeof value === 'object' && value !== null
    ? Array.isArray(value)
      ? 'a list'
      : 'an object'
    : value;
}
