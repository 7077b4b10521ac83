import type { Json, JsonObject } from '@/lib/platform/json';

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Attributes that in v4's flat form belong to the thing referred to, not to the relation. */
const OF_REFERENCE = ['id', 'href', 'name', '@referredType'];

const LIFTS: Record<string, (value: Json) => Json> = {
  ExternalIdentifier: (value) => (isObject(value) ? value : { id: value }),
  RelatedPartyRefOrPartyRoleRef: (value) => nest(value, 'partyOrPartyRole'),
  RelatedChannel: (value) => nest(value, 'channel'),
  RelatedPlaceRefOrValue: nestPlace,
  ProductRelationship: liftRelationship,
};

/** Turns v4's form of an object of this v5 type into v5's; what already has v5's form stays as it is. */
export const lift = (type: string, value: Json): Json => LIFTS[type]?.(value) ?? value;

function nest(value: Json, under: string): Json {
  if (typeof value === 'string' || typeof value === 'number') return { [under]: { id: value } };
  if (!isObject(value) || isObject(value[under])) return value;
  const inner = Object.entries(value).filter(([name]) => OF_REFERENCE.includes(name));
  const outer = Object.entries(value).filter(([name]) => !OF_REFERENCE.includes(name));
  return { ...Object.fromEntries(outer), [under]: Object.fromEntries(inner) };
}

/** In v4 a place is merged with its relation: all but the role describes the place. */
function nestPlace(value: Json): Json {
  if (typeof value === 'string' || typeof value === 'number') return { place: { id: value } };
  if (!isObject(value) || isObject(value.place)) return value;
  const { role, '@type': type, ...place } = value;
  const typed: JsonObject = type === undefined ? {} : { '@type': type };
  const outer: JsonObject = role === undefined ? {} : { role };
  return type === 'RelatedPlaceRefOrValue'
    ? { ...typed, ...outer, place }
    : { ...outer, place: { ...typed, ...place } };
}

function liftRelationship(value: Json): Json {
  if (!isObject(value) || !isObject(value.product)) return value;
  const { id, href, name } = value.product;
  const lifted = Object.entries({ id, href, name }).filter(([, one]) => one !== undefined);
  return { ...Object.fromEntries(lifted as [string, Json][]), ...value };
}
