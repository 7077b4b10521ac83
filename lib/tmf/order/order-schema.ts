import { z } from 'zod';
import { asList, isObject } from '../json-parts';

/**
 * The shapes of a product order that are taken, of both versions and of what real clients make of them:
 * identifiers as numbers, lists as single things, parties, places and channels flat or nested, null for
 * nothing. What is not named here is kept as it came.
 */
const text = z.string().max(20_000);
const id = z
  .union([z.string(), z.number()], { error: 'takes a text' })
  .transform(String)
  .pipe(z.string().max(500));
const opt = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);
const list = <T extends z.ZodType>(schema: T, most = 1000) =>
  opt(z.preprocess(asList, z.array(schema).max(most)));
const instant = z.string().refine((value) => !Number.isNaN(Date.parse(value)), {
  error: 'takes an instant such as 2026-12-18T09:00:00Z',
});

const reference = z.looseObject({ id: opt(id), name: opt(text) });
/** `{role, partyOrPartyRole: {…}}` (v5) or `{role, id, name, …}` (v4); likewise places and channels. */
const related = (nested: string) => reference.extend({ role: opt(text), [nested]: opt(reference) });

const note = z.looseObject({ text: opt(text), author: opt(text), date: opt(instant) });
const money = z.looseObject({ unit: opt(text), value: opt(z.number()) });
const price = z.looseObject({
  priceType: opt(text),
  recurringChargePeriod: opt(text),
  recurringChargePeriodType: opt(text),
  price: opt(z.looseObject({ dutyFreeAmount: opt(money), taxIncludedAmount: opt(money) })),
});

const characteristic = z.looseObject({ name: text.min(1, 'takes a name'), value: z.json().optional() });
const product = z.looseObject({
  id: opt(id),
  status: opt(text),
  productSpecification: opt(reference),
  productCharacteristic: list(characteristic),
  place: list(related('place')),
});

const ACTIONS: Record<string, string> = { change: 'modify', 'no-change': 'noChange', nochange: 'noChange' };
const action = z.preprocess(
  (value) => (typeof value === 'string' ? (ACTIONS[value.toLowerCase()] ?? value) : value),
  z.enum(['add', 'modify', 'delete', 'noChange', 'suspend', 'resume'], {
    error: 'takes add, modify, delete or noChange',
  }),
);

const relationship = z.looseObject({ id, relationshipType: text });

const itemShape = {
  id,
  action,
  quantity: opt(z.int('takes a whole number').min(1, 'takes at least 1').max(10_000, 'takes at most 10000')),
  productOffering: opt(reference),
  product: opt(product),
  itemPrice: list(price),
  productOrderItemRelationship: list(relationship),
};

export type ItemPayload = z.infer<z.ZodObject<typeof itemShape, z.core.$loose>> & {
  productOrderItem?: ItemPayload[] | undefined;
};

const item: z.ZodType<ItemPayload> = z.looseObject({
  ...itemShape,
  get productOrderItem() {
    return list(item, 5000);
  },
}) as unknown as z.ZodType<ItemPayload>;

/** One purchase-order number as a text, or v5's list of identifiers. */
const externalId = opt(
  z.preprocess(
    (value) =>
      typeof value === 'string' || typeof value === 'number' ? [{ id: String(value) }] : asList(value),
    z
      .array(z.preprocess((one) => (isObject(one) ? one : { id: one }), z.looseObject({ id: opt(id) })))
      .max(100),
  ),
);

export const orderSchema = z.looseObject({
  externalId,
  description: opt(text),
  category: opt(text),
  priority: opt(z.union([z.string(), z.number()]).transform(String)),
  requestedInitialState: opt(z.enum(['acknowledged', 'draft'])),
  requestedStartDate: opt(instant),
  requestedCompletionDate: opt(instant),
  note: list(note),
  channel: list(related('channel')),
  relatedParty: list(related('partyOrPartyRole')),
  productOrderItem: z.preprocess(asList, z.array(item).min(1, 'takes at least one item').max(5000)),
});

export type OrderPayload = z.infer<typeof orderSchema>;
