import type { Json, JsonObject } from '@/lib/platform/json';
import { present, textOf, without } from './json-parts';
import { isObject } from './read-shape';

/**
 * Characteristics as values by name, and what else was sent with each, in its order. One without a name, a
 * value, or with a name that came before keeps its value with the rest: there is no other place for it.
 */
export function readCharacteristics(sent: Json | undefined): {
  values: JsonObject;
  kept: JsonObject[] | null;
} {
  const values = new Map<string, Json>();
  if (!Array.isArray(sent)) return { values: {}, kept: null };
  const kept = sent.filter(isObject).map((one) => {
    const name = textOf(one.name);
    if (name === null || one.value === undefined || values.has(name)) return { value: null, ...one };
    values.set(name, one.value);
    return without(one, ['value']);
  });
  return { values: Object.fromEntries(values), kept };
}

/** Characteristics as they were sent, with the values of now; null when there never were any. */
export function writeCharacteristics(values: JsonObject, kept: Json | undefined): JsonObject[] | null {
  const sent = Array.isArray(kept) ? kept.filter(isObject) : [];
  const written = sent.flatMap((one) => {
    if (one.value !== undefined) return [present(one)];
    const name = String(one.name);
    return Object.hasOwn(values, name) ? [{ ...one, value: values[name] ?? null }] : [];
  });
  const names = new Set(written.map((one) => one.name));
  const added = Object.entries(values)
    .filter(([name, value]) => !names.has(name) && value !== null)
    .map(([name, value]) => ({ name, value }));
  return Array.isArray(kept) || added.length ? [...written, ...added] : null;
}
