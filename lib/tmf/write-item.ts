import type { RecordedLine } from '@/lib/orders/queries/order-record';
import type { Json, JsonObject } from '@/lib/platform/json';
import { writeCharacteristics } from './characteristics';
import { present } from './json-parts';
import type { OrderApi } from './order-api';
import { isObject } from './read-shape';
import { writePrice, writeRef } from './sent-parts';
import { WIRE_ACTIONS } from './wire-actions';

/** A line as an item of a product order, in the shape both versions share; without what is nested in it. */
export function writeItem(line: RecordedLine, api: OrderApi): JsonObject {
  return present({
    ...objectOf(line.extra.item),
    id: line.itemRef,
    quantity: line.quantity,
    action: WIRE_ACTIONS[line.action].action,
    state: api.itemStates[line.state],
    productOffering: writeRef(line.offeringRef),
    product: productOf(line),
    itemPrice: listOf(line.prices.map(writePrice)),
    productOrderItemRelationship: listOf(
      line.relations.map(({ kind, itemRef, extra }) => ({ ...extra, id: itemRef, relationshipType: kind })),
    ),
  });
}

const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const listOf = (list: JsonObject[]): JsonObject[] | null => (list.length ? list : null);

/** The product an item is about; absent when nothing is known of it. */
function productOf(line: RecordedLine): JsonObject | null {
  const status = WIRE_ACTIONS[line.action].status;
  const product = present({
    ...objectOf(line.extra.product),
    ...(status ? { status } : {}),
    ...writeRef(line.productRef),
    productSpecification: writeRef(line.specificationRef),
    productCharacteristic: writeCharacteristics(line.characteristics, line.extra.characteristics),
    place: listOf(placesOf(line)),
  });
  return Object.keys(product).length || isObject(line.extra.product) ? product : null;
}

/** The site where it stood among the places that were sent. */
function placesOf({ siteRef, extra }: RecordedLine): JsonObject[] {
  const others = Array.isArray(extra.places) ? extra.places.filter(isObject) : [];
  if (!siteRef) return others;
  const at = typeof extra.siteAt === 'number' ? extra.siteAt : 0;
  return [...others.slice(0, at), sitePlace(siteRef), ...others.slice(at)];
}

function sitePlace({ id, name, extra = {} }: NonNullable<RecordedLine['siteRef']>): JsonObject {
  const role = extra.role ?? 'site';
  return { ...extra, role, place: present({ ...objectOf(extra.place), id, name }) };
}
