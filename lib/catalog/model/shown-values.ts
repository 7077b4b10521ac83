import type { Json, JsonObject } from '@/lib/platform/json';
import type { CatalogNode } from './catalog';

/** Characteristic values as people read them, in the specification's order, unknown ones last. */
export function shownValues(
  values: JsonObject,
  specification: CatalogNode | undefined,
): { name: string; label: string; value: string }[] {
  const declared = specification?.characteristics ?? [];
  const position = (name: string) =>
    declared.find((one) => one.name === name)?.position ?? Number.MAX_SAFE_INTEGER;
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .sort(([a], [b]) => position(a) - position(b) || (a < b ? -1 : 1))
    .map(([name, value]) => {
      const one = declared.find((each) => each.name === name);
      return { name, label: one?.label ?? name, value: shown(value) + (one?.unit ? ` ${one.unit}` : '') };
    });
}

function shown(value: Json): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
