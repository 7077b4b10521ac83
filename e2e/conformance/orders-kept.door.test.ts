import { beforeAll, describe, expect, it } from 'vitest';
import { doorUrl } from '../fixtures/door';
import { apiCaller, type Call } from './api-caller';
import { missingIn } from './missing-in';
import { type Check, havePublished, publishedFile, v4Schemas, v5Schemas } from './published-schema';

const EXAMPLES = ['1', '2', '_with_intent_specification'].map(
  (name) => `CreateProductOrder${name}_request.json`,
);
const example = (name: string) => JSON.parse(publishedFile(`examples/TMF622-ProductOrdering-v5.0.0/${name}`));

const MINIMAL = {
  productOrderItem: [{ id: '123', action: 'add' }],
  relatedParty: [{ id: '456', '@referredType': 'Individual' }],
};

/** As real clients send it, some of it wrong in form. */
const CARELESS = {
  externalId: 'PO-77',
  priority: 2,
  channel: [{ id: 'web', name: 'Web shop', role: 'capture' }],
  relatedParty: [
    {
      id: 'kestrel-logistics',
      role: 'customer',
      name: 'Kestrel Logistics',
      '@referredType': 'Organization',
      segment: 'gold',
    },
  ],
  note: { text: 'Ring before you come.' },
  requestedCompletionDate: '2026-12-24T12:00:00+01:00',
  'x-campaign': { code: 'winter', wave: 2 },
  productOrderItem: [
    {
      id: 1,
      action: 'change',
      quantity: 2,
      productOffering: { id: '5g-backup', version: '3' },
      product: {
        id: 'P-1',
        place: { id: 'kestrel-rotterdam', name: 'Rotterdam', role: 'installation', floor: 3 },
        productCharacteristic: [
          { name: 'speed', value: 100, valueType: 'number' },
          { name: 'flag', value: true },
        ],
      },
      itemPrice: [
        {
          priceType: 'recurring',
          recurringChargePeriod: 'month',
          price: { dutyFreeAmount: { unit: 'EUR', value: 20.1 } },
        },
      ],
      productOrderItem: [
        {
          id: '2',
          action: 'no-change',
          product: {
            status: 'active',
            productRelationship: [{ relationshipType: 'reliesOn', product: { id: 'P-9' } }],
          },
        },
      ],
    },
    { id: '3', action: 'suspend', productOrderItemRelationship: [{ id: '4', relationshipType: 'HasChild' }] },
    { id: '4', action: 'delete', quoteItem: { quoteId: 'q', quoteItemId: '1' } },
  ],
};

describe.skipIf(!havePublished)('orders read back as they were posted, in the published shape', () => {
  let call: Call;
  let v4: Check;
  let v5: Check;
  beforeAll(async () => {
    call = await apiCaller(doorUrl());
    v4 = v4Schemas();
    v5 = v5Schemas();
  });

  it.each(EXAMPLES)('the official %s', async (name) => {
    const sent = example(name);
    const made = await call('POST', '/v5/productOrder', { body: sent });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(made.body.href);
    expect(v5('ProductOrder', made.body)).toEqual([]);
    expect(missingIn(made.body, sent)).toEqual([]);
    const read = await call('GET', `/v5/productOrder/${made.body.id}`);
    expect(read.body).toEqual(made.body);
    const old = await call('GET', `/v4/productOrder/${made.body.id}`);
    expect(v4('ProductOrder', old.body)).toEqual([]);
    expect(old.body).toMatchObject({ externalId: sent.externalId[0].id, orderDate: made.body.creationDate });
  });

  it('the smallest legal order of v4', async () => {
    const made = await call('POST', '/v4/productOrder', { body: MINIMAL });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(made.body.href);
    expect(v4('ProductOrder', made.body)).toEqual([]);
    expect(missingIn(made.body, MINIMAL)).toEqual([]);
    expect(made.body).toMatchObject({ state: 'acknowledged', orderDate: expect.stringMatching(/Z$/) });
    const read = await call('GET', `/v4/productOrder/${made.body.id}`);
    expect(read.body).toEqual(made.body);
    const young = await call('GET', `/v5/productOrder/${made.body.id}`);
    expect(v5('ProductOrder', young.body)).toEqual([]);
  });

  it.each(['v4', 'v5'])('an order with careless forms through %s, in both shapes', async (version) => {
    const made = await call('POST', `/${version}/productOrder`, { body: CARELESS });
    expect(made.status).toBe(201);
    const old = await call('GET', `/v4/productOrder/${made.body.id}`);
    const young = await call('GET', `/v5/productOrder/${made.body.id}`);
    expect(version === 'v4' ? old.body : young.body).toEqual(made.body);
    expect(v4('ProductOrder', old.body)).toEqual([]);
    expect(v5('ProductOrder', young.body)).toEqual([]);
    expect(old.body).toMatchObject({
      externalId: 'PO-77',
      priority: '2',
      channel: CARELESS.channel,
      relatedParty: CARELESS.relatedParty,
      requestedCompletionDate: CARELESS.requestedCompletionDate,
      'x-campaign': CARELESS['x-campaign'],
    });
    const [first, third, fourth] = old.body.productOrderItem;
    expect(first).toMatchObject({
      id: '1',
      action: 'modify',
      quantity: 2,
      productOffering: { version: '3' },
    });
    expect(first.product.place).toEqual([expect.objectContaining({ id: 'kestrel-rotterdam', floor: 3 })]);
    expect(first.itemPrice[0].price.dutyFreeAmount.value).toBe(20.1);
    expect(first.product.productCharacteristic).toMatchObject([
      { value: 100, valueType: 'number' },
      { value: true },
    ]);
    expect(first.productOrderItem[0]).toMatchObject({ id: '2', action: 'noChange' });
    expect(first.productOrderItem[0].product.productRelationship[0].product).toMatchObject({ id: 'P-9' });
    expect(third).toMatchObject({ action: 'modify', product: { status: 'suspended' } });
    expect(fourth).toMatchObject({ action: 'delete', quoteItem: { quoteItemId: '1' } });
    expect(young.body.relatedParty[0]).toMatchObject({
      partyOrPartyRole: { id: 'kestrel-logistics', '@type': 'PartyRef' },
    });
    expect(young.body.externalId).toEqual([{ '@type': 'ExternalIdentifier', id: 'PO-77' }]);
  });

  it('every order of a list', async () => {
    for (const [version, check] of [
      ['v4', v4],
      ['v5', v5],
    ] as const) {
      const list = await call('GET', `/${version}/productOrder?limit=200`);
      expect(list.body.length).toBeGreaterThan(50);
      for (const order of list.body) expect(check('ProductOrder', order)).toEqual([]);
    }
  });
});
