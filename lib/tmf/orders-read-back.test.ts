import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderRecord } from '@/lib/orders/queries/order-record';
import type { Json, JsonObject } from '@/lib/platform/json';
import { type OrderApi, V4, V5 } from './order-api';
import { readOrder } from './read-order';
import { writeOrder } from './write-order';

const AT = new Date('2026-11-24T09:00:00.000Z');

/** What the store holds of an order that was just read from the wire, without a catalog or a database. */
function kept(sent: JsonObject): OrderRecord {
  const read = readOrder(structuredClone(sent), true);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const { order } = read.value;
  const instant = (text: string | null) => (text === null ? null : new Date(text));
  const ids = new Map(order.lines.map((line, at) => [line.itemRef, `line-${at}`]));
  const idOf = (ref: string | null) => (ref === null ? null : (ids.get(ref) ?? null));
  const lines = order.lines.map((line) => ({
    ...line,
    id: ids.get(line.itemRef),
    parentId: idOf(line.parentItemRef),
    state: 'new',
    name: '',
    offeringRef: line.offering,
    specificationRef: line.specification,
    siteRef: line.site,
    productRef: line.product,
  }));
  const notes = order.notes.map((note, at) => ({ ...note, id: `note-${at}`, at: instant(note.at) ?? AT }));
  const header = {
    ...order,
    id: 'the-id',
    state: 'new',
    accountRef: order.account,
    promisedDate: null,
    completedAt: null,
    createdAt: AT,
    requestedStartAt: instant(order.requestedStartAt),
    requestedCompletionAt: instant(order.requestedCompletionAt),
  };
  // As jsonb gives it back.
  const stored = JSON.parse(JSON.stringify({ extra: order.extra, lines }));
  return { order: { ...header, extra: stored.extra }, lines: stored.lines, notes } as unknown as OrderRecord;
}

const through = (sent: JsonObject, api: OrderApi): JsonObject =>
  writeOrder(kept(sent), { api, origin: 'http://here', timeZone: 'Europe/Amsterdam' });

const text = fc.string({ minLength: 1, maxLength: 8 });
const optional = <T extends Record<string, fc.Arbitrary<unknown>>>(model: T) =>
  fc.record(model, { requiredKeys: [] });
const date = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString());
const extension = fc.dictionary(
  text.map((name) => `x-${name}`),
  fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null),
  { maxKeys: 2 },
);
const extended = (model: fc.Arbitrary<object>) =>
  fc.tuple(extension, model).map(([more, own]) => ({ ...more, ...own }));
const ref = (type: string) =>
  extended(
    fc.record({ id: text, name: text, '@type': fc.constant(type) }, { requiredKeys: ['id', '@type'] }),
  );
const cents = fc.integer({ min: -100_000_00, max: 100_000_00 }).map((value) => value / 100);

const price = extended(
  fc.record({
    '@type': fc.constant('OrderPrice'),
    priceType: fc.constantFrom('recurring', 'nonRecurring', 'usage', 'deposit'),
    recurringChargePeriod: fc.constantFrom('month', 'monthly', 'week'),
    price: fc.record({
      '@type': fc.constant('Price'),
      dutyFreeAmount: optional({ unit: fc.constant('EUR'), value: cents }),
      taxIncludedAmount: optional({ unit: fc.constant('EUR'), value: cents }),
    }),
  }),
);
const characteristic = fc.oneof(
  fc.record({ '@type': fc.constant('StringCharacteristic'), name: text, value: text, valueType: text }),
  fc.record({
    '@type': fc.constant('NumberCharacteristic'),
    name: text,
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  }),
);
const place = extended(
  fc.record({ '@type': fc.constant('RelatedPlaceRefOrValue'), role: text, place: ref('PlaceRef') }),
);
const product = extended(
  fc.record(
    {
      '@type': fc.constantFrom('Product', 'UNI'),
      id: text,
      name: text,
      isBundle: fc.boolean(),
      productSpecification: ref('ProductSpecificationRef'),
      productCharacteristic: fc.array(characteristic, { maxLength: 3 }),
      place: fc.array(place, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['@type'] },
  ),
);
const item = extended(
  fc.record(
    {
      '@type': fc.constant('ProductOrderItem'),
      action: fc.constantFrom('add', 'modify', 'delete', 'noChange'),
      quantity: fc.integer({ min: 1, max: 1000 }),
      productOffering: ref('ProductOfferingRef'),
      product,
      itemPrice: fc.array(price, { minLength: 1, maxLength: 2 }),
      billingAccount: ref('BillingAccountRef'),
    },
    { requiredKeys: ['@type', 'action'] },
  ),
);
const items = fc.array(fc.tuple(item, fc.boolean()), { minLength: 1, maxLength: 5 }).map(nest);

/** Gives items their ids, and puts some into the one before. */
function nest(drawn: [object, boolean][]): JsonObject[] {
  const top: JsonObject[] = [];
  drawn.forEach(([one, inside], at) => {
    const next = { ...one, id: `i${at}` } as JsonObject;
    const before = top.at(-1);
    if (inside && before) before.productOrderItem = [...((before.productOrderItem as Json[]) ?? []), next];
    else top.push(next);
  });
  return top;
}

const party = extended(
  fc.record({
    '@type': fc.constant('RelatedPartyRefOrPartyRoleRef'),
    role: fc.constantFrom('Customer', 'Seller'),
    partyOrPartyRole: ref('PartyRef'),
  }),
);
const v5Order = extended(
  fc.record(
    {
      '@type': fc.constant('ProductOrder'),
      category: text,
      description: text,
      requestedCompletionDate: fc.oneof(date, fc.constant('2026-12-24T12:00:00+01:00')),
      requestedStartDate: date,
      externalId: fc.array(
        extended(fc.record({ '@type': fc.constant('ExternalIdentifier'), id: text, owner: text })),
        { minLength: 1, maxLength: 2 },
      ),
      note: fc.array(fc.record({ '@type': fc.constant('Note'), author: text, date, text }), {
        minLength: 1,
        maxLength: 2,
      }),
      channel: fc.array(
        fc.record({ '@type': fc.constant('RelatedChannel'), role: text, channel: ref('ChannelRef') }),
        { minLength: 1, maxLength: 2 },
      ),
      relatedParty: fc.array(party, { maxLength: 2 }),
      productOrderItem: items,
    },
    { requiredKeys: ['@type', 'productOrderItem'] },
  ),
) as fc.Arbitrary<JsonObject>;

const v4Order = extended(
  fc.record(
    {
      description: text,
      externalId: text,
      requestedCompletionDate: date,
      note: fc.array(fc.record({ text, author: text, date }), { minLength: 1, maxLength: 2 }),
      channel: fc.array(fc.record({ id: text, name: text, role: text }), { minLength: 1, maxLength: 2 }),
      relatedParty: fc.array(
        extended(
          fc.record({
            id: text,
            name: text,
            role: text,
            '@referredType': text,
            '@type': fc.constantFrom('RelatedParty', 'Individual'),
          }),
        ),
        { maxLength: 2 },
      ),
      productOrderItem: fc
        .array(
          fc.record({
            action: fc.constantFrom('add', 'delete'),
            product: fc.record({
              place: fc.array(
                extended(fc.record({ id: text, role: text, '@type': fc.constant('GeographicSite') })),
                { minLength: 1, maxLength: 2 },
              ),
              productRelationship: fc.array(
                fc.record({ relationshipType: text, product: fc.record({ id: text, name: text }) }),
                { minLength: 1, maxLength: 2 },
              ),
            }),
          }),
          { minLength: 1, maxLength: 3 },
        )
        .map((drawn) => nest(drawn.map((one) => [one, false]))),
    },
    { requiredKeys: ['productOrderItem'] },
  ),
) as fc.Arbitrary<JsonObject>;

describe('an order reads back as it was sent', () => {
  it('through v5', () => {
    fc.assert(fc.property(v5Order, (sent) => void expect(through(sent, V5)).toMatchObject(sent)));
  });

  it('through v4', () => {
    fc.assert(fc.property(v4Order, (sent) => void expect(through(sent, V4)).toMatchObject(sent)));
  });

  it('and means the same when it was written by one version and read by the other', () => {
    fc.assert(
      fc.property(v5Order, (sent) => {
        const old = through(sent, V4);
        expect(through(old, V4)).toEqual(old);
      }),
    );
  });
});
