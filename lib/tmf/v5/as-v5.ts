import type { Json, JsonObject } from '@/lib/platform/json';
import { isObject } from '../read-shape';
import { writeShape } from '../write-shape';

/** Objects that v5 declares without `@type`. */
const UNTYPED = ['Money', 'Duration', 'TimePeriod', 'TargetProductSchema'];

/** What v4 calls some types. */
const V4_NAMES: Record<string, string> = {
  RelatedParty: 'RelatedPartyRefOrPartyRoleRef',
  RelatedProductOrderItem: 'RelatedOrderItem',
  ProductRefOrValue: 'Product',
};

const REFERENCE = ['id', 'href', 'name', '@referredType'];

/** Types that v5 requires an id of; without one, the name is the nearest thing known. */
const REFERRING = [
  'AgreementRef',
  'AppointmentRef',
  'BillingAccountRef',
  'ChannelRef',
  'OrderRelationship',
  'PartyRef',
  'PartyRoleRef',
  'PaymentRef',
  'PlaceRef',
  'ProductOfferingPriceRef',
  'ProductOfferingQualificationRef',
  'ProductOfferingRef',
  'ProductRef',
  'ProductRelationship',
  'ProductSpecificationRef',
  'QuoteRef',
  'ResourceRef',
  'ServiceRef',
];

const TYPES: Record<string, (object: JsonObject) => string> = {
  PartyRefOrPartyRoleRef: () => 'PartyRef',
  PlaceRefOrValue: (place) => (place.id === undefined ? 'GeographicAddress' : 'PlaceRef'),
  Product: (product) =>
    product.id !== undefined && Object.keys(product).every((name) => REFERENCE.includes(name))
      ? 'ProductRef'
      : 'Product',
  Characteristic: ({ value }) => characteristicType(value),
};

// The published list of characteristic types leaves out those of booleans.
function characteristicType(value: Json | undefined): string {
  const [list, one] = Array.isArray(value) ? ['Array', value[0]] : ['', value];
  if (typeof one === 'string') return `String${list}Characteristic`;
  if (typeof one === 'number') return `Number${list}Characteristic`;
  return isObject(one) ? `Object${list}Characteristic` : 'Characteristic';
}

function finish(type: string, object: JsonObject): JsonObject {
  if (UNTYPED.includes(type)) return object;
  const sent = object['@type'];
  const named = typeof sent === 'string' && sent !== '' ? (V4_NAMES[sent] ?? sent) : null;
  const typed = named ?? TYPES[type]?.(object) ?? type;
  const refers = REFERRING.includes(typed) && object.id === undefined;
  return { ...object, ...(refers ? { id: object.name ?? '' } : {}), '@type': typed };
}

/** A product order, in the shape both versions share, as TMF622 v5 has it: `@type` on every object. */
export const asV5 = (order: JsonObject): JsonObject =>
  writeShape(order, 'ProductOrder', finish) as JsonObject;
