import type { Json, JsonObject } from '@/lib/platform/json';
import { isObject } from '../json-parts';

/** What v5 calls the objects of each attribute: every one has to say its type. */
const TYPES: Record<string, string> = {
  agreement: 'AgreementRef',
  agreementItem: 'AgreementItemRef',
  appointment: 'AppointmentRef',
  billingAccount: 'BillingAccountRef',
  itemPrice: 'OrderPrice',
  itemTerm: 'OrderTerm',
  itemTotalPrice: 'OrderPrice',
  note: 'Note',
  orderRelationship: 'OrderRelationship',
  orderTotalPrice: 'OrderPrice',
  payment: 'PaymentRef',
  price: 'Price',
  priceAlteration: 'PriceAlteration',
  productOffering: 'ProductOfferingRef',
  productOfferingPrice: 'ProductOfferingPriceRef',
  productOfferingQualification: 'ProductOfferingQualificationRef',
  productOfferingQualificationItem: 'ProductOfferingQualificationItemRef',
  productPrice: 'ProductPrice',
  productRelationship: 'ProductRelationship',
  productTerm: 'ProductTerm',
  qualification: 'ProductOfferingQualificationRef',
  quote: 'QuoteRef',
  quoteItem: 'QuoteItemRef',
  realizingResource: 'ResourceRef',
  realizingService: 'ServiceRef',
};

/** An object of v5 with a type on every part of it that the standard knows and that came without one. */
export const withTypes = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, typed(value, TYPES[name])]));

function typed(value: Json, type: string | undefined): Json {
  if (Array.isArray(value)) return value.map((one) => typed(one, type));
  if (!isObject(value)) return value;
  const inner = withTypes(value);
  return type && !('@type' in inner) ? { '@type': type, ...inner } : inner;
}
