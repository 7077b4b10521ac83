import type { Json, JsonObject } from '@/lib/platform/json';

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object without the attributes that are modelled elsewhere, and without those that say nothing. */
export function without(object: JsonObject, ...names: string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([name, value]) => !names.includes(name) && value !== null && value !== undefined,
    ),
  );
}

/** An object without attributes that are null, undefined or empty lists: what a strict schema wants. */
export function compact(object: Record<string, Json | undefined>): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(
      (entry): entry is [string, Json] =>
        entry[1] !== null && entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}

/** A value as a list: what came as one thing, where several are meant. */
export const asList = (value: unknown): unknown =>
  value === undefined || value === null || Array.isArray(value) ? value : [value];
