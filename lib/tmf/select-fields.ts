import type { JsonObject } from '@/lib/platform/json';
import type { TmfVersion } from './error-answer';

/** Only the asked-for attributes; id and href always come along, in v5 the type too. Null: everything. */
export function selectFields(resource: JsonObject, fields: string[] | null, version: TmfVersion): JsonObject {
  if (!fields) return resource;
  const kept = new Set(['id', 'href', ...(version === 'v5' ? ['@type'] : []), ...fields]);
  return Object.fromEntries(Object.entries(resource).filter(([name]) => kept.has(name)));
}
