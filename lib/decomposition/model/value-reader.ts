import type { Json, JsonObject } from '@/lib/platform/json';

/** Reads a characteristic by name; null when nobody set it. */
export type ValueReader = (name: string) => Json;

/**
 * Reads the parent domain order's characteristics and, failing that, the line's: a specification may
 * declare a value of its own, and need not pass on what only a layer far below asks for.
 */
export function valueReader(parent: JsonObject | null, line: JsonObject): ValueReader {
  return (name) => parent?.[name] ?? line[name] ?? null;
}
