import type { Json, JsonObject } from '@/lib/platform/json';

/** An object less some of its attributes. */
export const without = (object: JsonObject, names: string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** An object less what is null or undefined: on the wire, absent is left out. */
export const present = (object: Record<string, Json | undefined>): JsonObject =>
  Object.fromEntries(
    Object.entries(object).filter(
      (entry): entry is [string, Json] => entry[1] !== null && entry[1] !== undefined,
    ),
  );

/** A text, or null for anything else. */
export const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
