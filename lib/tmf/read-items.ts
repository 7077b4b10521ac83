import type { LineInput } from '@/lib/orders/model/order-input';
import type { Json, JsonObject } from '@/lib/platform/json';
import { readCharacteristics } from './characteristics';
import { checkItems } from './check-items';
import { present, textOf, without } from './json-parts';
import { isObject, type Reading } from './read-shape';
import type { SentItem } from './sent-item';
import { readPrice, readRef } from './sent-parts';
import { actionOf } from './wire-actions';

export interface ReadItem {
  line: LineInput;
  pointer: string;
}

const MODELLED = [
  'id',
  'action',
  'quantity',
  'state',
  'productOffering',
  'product',
  'productOrderItem',
  'productOrderItemRelationship',
  'itemPrice',
  'place',
];
const PRODUCT_MODELLED = ['id', 'productSpecification', 'productCharacteristic', 'place'];

/** Items of an order as lines, each nested one after the one it is in; null when a defect forbids it. */
export function readItems(sent: Json | undefined, reading: Reading): ReadItem[] | null {
  const items = flatten(sent, '/productOrderItem', null);
  const parents = checkItems(items, reading);
  if (!parents) return null;
  return items.map(({ item, pointer, within }) => ({
    pointer,
    line: readLine(item, within, parents.get(String(item.id)) ?? null),
  }));
}

function flatten(sent: Json | undefined, pointer: string, within: string | null): SentItem[] {
  if (!Array.isArray(sent)) return [];
  return sent.flatMap((item, at) => {
    if (!isObject(item)) return [];
    const here = `${pointer}/${at}`;
    const inner = flatten(item.productOrderItem, `${here}/productOrderItem`, textOf(item.id));
    return [{ item, pointer: here, within }, ...inner];
  });
}

function readLine(item: JsonObject, within: string | null, bundledBy: string | null): LineInput {
  const product = isObject(item.product) ? item.product : null;
  const places = placesOf(item, product);
  const at = Math.max(
    0,
    places.findIndex((one) => isObject(one.place) && one.place.id !== undefined),
  );
  return {
    itemRef: String(item.id),
    parentItemRef: within ?? bundledBy,
    nested: within !== null,
    action: actionOf(item) ?? 'add',
    offering: readRef(item.productOffering),
    specification: readRef(product?.productSpecification),
    site: readSite(places[at]),
    product: product?.id === undefined ? null : { id: String(product.id) },
    quantity: typeof item.quantity === 'number' ? item.quantity : 1,
    ...readCharacteristicsOf(product),
    relations: listOf(item.productOrderItemRelationship).map((relation) => ({
      kind: textOf(relation.relationshipType) ?? '',
      itemRef: textOf(relation.id) ?? '',
      extra: without(relation, ['id', 'relationshipType']),
    })),
    prices: listOf(item.itemPrice).map(readPrice),
    extra: present({
      item: without(item, MODELLED),
      product: product && without(product, PRODUCT_MODELLED),
      places: places.length > 1 ? places.filter((_, index) => index !== at) : null,
      siteAt: at || null,
      characteristics: product ? readCharacteristics(product.productCharacteristic).kept : null,
    }),
  };
}

const listOf = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const readCharacteristicsOf = (product: JsonObject | null) => ({
  characteristics: readCharacteristics(product?.productCharacteristic).values,
});

/** Where the product is to be; some senders put the place beside the product instead of into it. */
function placesOf(item: JsonObject, product: JsonObject | null): JsonObject[] {
  const inProduct = listOf(product?.place);
  return inProduct.length ? inProduct : listOf(item.place);
}

function readSite(sent: JsonObject | undefined) {
  if (!sent) return null;
  const place = isObject(sent.place) ? sent.place : {};
  return {
    ...present({ id: textOf(place.id), name: textOf(place.name) }),
    extra: { ...sent, place: without(place, ['id', 'name']) },
  };
}
