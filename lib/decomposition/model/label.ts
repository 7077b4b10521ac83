import type { Characteristic } from '@/lib/catalog/model/catalog';
import type { Json } from '@/lib/platform/json';
import type { ValueReader } from './value-reader';

const PLACEHOLDER = /\{([^{}]+)\}/g;

/**
 * Names a domain order from its specification's template: "EVC {bandwidth}" becomes "EVC 500 Mbit/s".
 * Numbers carry the unit their characteristic declares; a value that is missing leaves no gap.
 */
export function domainOrderLabel(template: string, declared: Characteristic[], read: ValueReader): string {
  const unitOf = new Map(declared.map((characteristic) => [characteristic.name, characteristic.unit]));
  return template
    .replace(PLACEHOLDER, (_match, name: string) => shown(read(name), unitOf.get(name) ?? null))
    .replace(/\s+/g, ' ')
    .trim();
}

function shown(value: Json, unit: string | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return unit ? `${value} ${unit}` : String(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
