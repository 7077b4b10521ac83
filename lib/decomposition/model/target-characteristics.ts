import type { Characteristic, RelationMapping } from '@/lib/catalog/model/catalog';
import type { JsonObject } from '@/lib/platform/json';
import type { ValueReader } from './value-reader';

/** The values of a new domain order, and the names of those it needs for fulfillment but lacks. */
export interface TargetCharacteristics {
  values: JsonObject;
  missing: string[];
}

/**
 * Fills what a specification declares: from the relation's mappings, failing that from its default.
 * Nothing undeclared gets in, and a characteristic without a value is left out.
 *
 * @param read the parent's values and, failing that, the line's
 */
export function targetCharacteristics(
  declared: Characteristic[],
  mappings: RelationMapping[],
  read: ValueReader,
): TargetCharacteristics {
  const values: JsonObject = {};
  const missing: string[] = [];
  for (const { name, defaultValue, neededFor } of declared) {
    const mapped = mappings
      .filter((mapping) => mapping.target === name)
      .map((mapping) => read(mapping.source));
    const value = mapped.find((candidate) => candidate !== null) ?? defaultValue;
    if (value !== null) values[name] = value;
    else if (neededFor === 'fulfillment') missing.push(name);
  }
  return { values, missing };
}
