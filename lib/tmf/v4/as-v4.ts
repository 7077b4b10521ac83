import type { Json, JsonObject } from '@/lib/platform/json';
import { present, without } from '../json-parts';
import { isObject } from '../read-shape';
import { writeShape } from '../write-shape';

/** What v5 calls some types. */
const V5_NAMES: Record<string, string> = {
  RelatedPartyRefOrPartyRoleRef: 'RelatedParty',
  RelatedOrderItem: 'RelatedProductOrderItem',
};

/** Attributes under which v5 nests what v4 has flat, with the type v5 gives them. */
function flat(object: JsonObject, under: string): JsonObject {
  const inner = isObject(object[under]) ? without(object[under], ['@type']) : {};
  return { ...inner, ...without(object, [under]) };
}

/** A place is merged with its relation: the type is the place's. */
function flatPlace(object: JsonObject): JsonObject {
  const place = isObject(object.place) ? object.place : {};
  return { role: 'site', ...without(object, ['place']), ...place };
}

function relationship(object: JsonObject): JsonObject {
  const { id, href, name, ...rest } = object;
  const product = rest.product ?? present({ id, href, name });
  return { relationshipType: 'reliesOn', ...rest, product };
}

const nameOr = ({ name }: JsonObject): Json => name ?? '';

/** What v4 requires and v5 does not, filled with the nearest thing known. */
const FORMS: Record<string, (object: JsonObject) => JsonObject> = {
  RelatedPartyRefOrPartyRoleRef: (object) => {
    const party = flat(object, 'partyOrPartyRole');
    return { id: nameOr(party), '@referredType': 'Organization', ...party };
  },
  RelatedChannel: (object) => {
    const channel = flat(object, 'channel');
    return { id: nameOr(channel), ...channel };
  },
  RelatedPlaceRefOrValue: flatPlace,
  ProductRelationship: relationship,
  Characteristic: (object) => ({ name: '', value: '', ...object }),
  Note: (object) => ({ text: '', ...object }),
  PriceAlteration: (object) => ({ priceType: 'other', price: {}, ...object }),
  ProductPrice: (object) => ({ priceType: 'other', price: {}, ...object }),
  QuoteItemRef: (object) => ({ id: object.quoteItemId ?? '', quoteId: '', ...object }),
  ProductOfferingQualificationItemRef: (object) => ({
    id: object.itemId ?? '',
    productOfferingQualificationId: '',
    ...object,
  }),
  RelatedOrderItem: (object) => ({
    orderItemId: '',
    productOrderId: object.orderId ?? '',
    ...object,
  }),
  AgreementItemRef: (object) => ({ id: object.agreementId ?? '', ...object }),
  ProductOrder: header,
};

function header(order: JsonObject): JsonObject {
  const { creationDate, externalId, requestedInitialState: _v5, ...rest } = order;
  const first = Array.isArray(externalId) ? externalId.find(isObject) : undefined;
  return present({ ...rest, orderDate: creationDate, externalId: first?.id });
}

function finish(type: string, object: JsonObject): JsonObject {
  const form = FORMS[type];
  const plain = type.endsWith('Ref') && !form ? { id: nameOr(object), ...object } : object;
  const formed = form ? form(plain) : plain;
  const named = typeof formed['@type'] === 'string' ? V5_NAMES[formed['@type']] : undefined;
  return named ? { ...formed, '@type': named } : formed;
}

/** A product order, in the shape both versions share, as TMF622 v4 has it. */
export const asV4 = (order: JsonObject): JsonObject =>
  writeShape(order, 'ProductOrder', finish) as JsonObject;
