import type { JsonObject } from '@/lib/platform/json';

/**
 * The attributes that `fields` asks for (TMF630, 4.3): first level, id, href and `@type` always; a dotted
 * name gives its first level whole; `none` gives nothing more. Without `fields`, everything.
 */
export function selectFields(document: JsonObject, fields: string | null): JsonObject {
  if (!fields?.trim()) return document;
  const wanted = new Set(fields.split(',').map((field) => field.trim().split('.')[0]));
  const kept = Object.entries(document).filter(
    ([name]) => name === 'id' || name === 'href' || name === '@type' || wanted.has(name),
  );
  return Object.fromEntries(kept);
}
