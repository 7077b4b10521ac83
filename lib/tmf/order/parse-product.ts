import type { SentRef } from '@/lib/orders/model/order-content';
import type { Json, JsonObject } from '@/lib/platform/json';
import { isObject, without } from '../json-parts';
import { PLACE, readRef, readRelated } from '../related';

export interface ParsedProduct {
  product: SentRef | null;
  specification: SentRef | null;
  site: SentRef | null;
  characteristics: JsonObject;
  /** What the model does not hold, by where it belongs. */
  extra: JsonObject;
}

const MODELLED = ['id', 'productSpecification', 'productCharacteristic', 'place'];

/** An item's product: the installed one it is about, what it is to be, and where. */
export function parseProduct(sent: JsonObject | undefined): ParsedProduct {
  if (!sent) return { product: null, specification: null, site: null, characteristics: {}, extra: {} };
  const { id, productSpecification } = sent;
  const [place, ...morePlaces] = listOf(sent.place);
  const { role, ref, around } = place ? readRelated(place, PLACE) : { role: null, ref: null, around: {} };
  const { characteristics, attributes, repeated } = parseCharacteristics(listOf(sent.productCharacteristic));
  return {
    product: typeof id === 'string' ? { id } : null,
    specification: isObject(productSpecification) ? readRef(productSpecification) : null,
    site: ref,
    characteristics,
    extra: {
      product: without(sent, ...MODELLED),
      ...(place ? { place: { role, around } } : {}),
      ...(morePlaces.length ? { morePlaces } : {}),
      ...(Object.keys(attributes).length ? { characteristics: attributes } : {}),
      ...(repeated.length ? { moreCharacteristics: repeated } : {}),
    },
  };
}

const listOf = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** Values by name; what else a characteristic carries, by name; and those whose name came before. */
function parseCharacteristics(sent: JsonObject[]) {
  const characteristics: JsonObject = {};
  const attributes: JsonObject = {};
  const repeated: JsonObject[] = [];
  for (const one of sent) {
    const name = String(one.name);
    if (name in attributes) repeated.push(one);
    else {
      attributes[name] = without(one, 'name', 'value');
      if (one.value !== undefined && one.value !== null) characteristics[name] = one.value;
    }
  }
  return { characteristics, attributes, repeated };
}
