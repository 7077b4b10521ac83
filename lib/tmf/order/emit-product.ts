import type { Json, JsonObject } from '@/lib/platform/json';
import type { TmfVersion } from '../error-answer';
import { compact, isObject } from '../json-parts';
import { emitFlat, emitNested, emitRef, PLACE, type Related, readRelated } from '../related';
import type { OrderLineRow } from './emit-item';

const part = (extra: JsonObject, name: string): JsonObject => {
  const value = extra[name];
  return isObject(value) ? value : {};
};
const parts = (extra: JsonObject, name: string): JsonObject[] => {
  const value = extra[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

const STATUS: Partial<Record<OrderLineRow['action'], string>> = { suspend: 'suspended', resume: 'active' };

/** An item's product, as it was sent, with the values the order has now. Nothing when there is nothing to say. */
export function emitProduct(line: OrderLineRow, version: TmfVersion): JsonObject | undefined {
  const isV5 = version === 'v5';
  const said = part(line.extra, 'product');
  const product = compact({
    status: STATUS[line.action],
    ...said,
    id: line.productRef?.id,
    productSpecification:
      line.specificationRef && emitRef(line.specificationRef, isV5 ? 'ProductSpecificationRef' : undefined),
    productCharacteristic: characteristics(line, version),
    place: places(line, version),
  });
  if (Object.keys(product).length === 0) return undefined;
  return isV5 ? { '@type': 'Product', ...baseType(product['@type']), ...product } : product;
}

/** A type of its own stands on the standard's, and says so. */
function baseType(type: Json | undefined): JsonObject {
  return typeof type === 'string' && type !== 'Product' && type !== 'ProductRef'
    ? { '@baseType': 'Product' }
    : {};
}

function characteristics(line: OrderLineRow, version: TmfVersion): Json {
  const attributes = part(line.extra, 'characteristics');
  const names = new Set([...Object.keys(attributes), ...Object.keys(line.characteristics)]);
  const known = [...names].map((name) => {
    const value = line.characteristics[name];
    const type = version === 'v5' ? { '@type': typeOf(value) } : {};
    return compact({ ...type, ...part(attributes, name), name, value });
  });
  // v4 requires a value.
  const shown = version === 'v4' ? known.filter((one) => one.value !== undefined) : known;
  return [...shown, ...parts(line.extra, 'moreCharacteristics')];
}

/** The standard has no type for a boolean. */
function typeOf(value: Json | undefined): string {
  const one = Array.isArray(value) ? value[0] : value;
  const array = Array.isArray(value) ? 'Array' : '';
  if (typeof one === 'string') return `String${array}Characteristic`;
  if (typeof one === 'number') return `${Number.isInteger(one) ? 'Integer' : 'Number'}${array}Characteristic`;
  return isObject(one) ? `Object${array}Characteristic` : 'Characteristic';
}

const PLACES = ['PlaceRef', 'GeographicLocation', 'GeographicSite', 'GeographicAddress'];

function places(line: OrderLineRow, version: TmfVersion): Json {
  const { role, around } = part(line.extra, 'place');
  const first: Related[] = line.siteRef
    ? [
        {
          role: typeof role === 'string' ? role : null,
          ref: line.siteRef,
          around: isObject(around) ? around : {},
        },
      ]
    : [];
  const more = parts(line.extra, 'morePlaces').map((one) => readRelated(one, PLACE));
  return [...first, ...more].map((one) => {
    // v4 requires a role, v5 a type that it knows.
    if (version === 'v4') return emitFlat({ ...one, role: one.role ?? 'installationAddress' });
    const type = one.ref.extra?.['@type'];
    const known = type === undefined || (typeof type === 'string' && PLACES.includes(type));
    const ref = known ? one.ref : { ...one.ref, extra: { ...one.ref.extra, '@type': 'PlaceRef' } };
    return emitNested({ ...one, ref }, PLACE);
  });
}
