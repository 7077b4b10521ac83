import { beforeAll, describe, expect, it } from 'vitest';
import { apiCalls, type Call, demoToken } from '../fixtures/api-client';
import { doorUrl } from '../fixtures/door';
import { examples, hasStandards, publishedSchemas, type Validate } from './published-schemas';

const V4 = '/tmf-api/productOrderingManagement/v4/productOrder';
const V5 = '/tmf-api/productOrderingManagement/v5/productOrder';
const V4_FILE = 'TMF622-ProductOrdering-v4.0.0.swagger.json';
const V5_FILE = 'TMF622-ProductOrdering-v5.0.0.oas.yaml';

/** The smallest order that v4 allows: no offering, no product, one party without a role. */
const MINIMAL_V4 = {
  productOrderItem: [{ id: '123', action: 'add' }],
  relatedParty: [{ id: '456', '@referredType': 'Individual' }],
};

/** A defect without the places of its items, which the official answers number in their own way. */
const withoutPlace = (defect: string): string => defect.replace(/^(\/productOrderItem)\/\d+/, '$1');

/**
 * Where an official answer does not fit the official file: an intent's `expressionValue` is a text there and
 * an object in the example. What was sent is given back as it was sent.
 */
function officialContradictions(validate: Validate, request: string): Set<string> {
  const name = request.replace('_request', '_response');
  const [[, answer] = []] = examples('TMF622-ProductOrdering-v5.0.0', new RegExp(`^${name}$`));
  return new Set(validate('ProductOrder', answer).map(withoutPlace));
}

let call: Call;
beforeAll(async () => {
  call = apiCalls(doorUrl(), await demoToken(doorUrl()));
});

describe.skipIf(!hasStandards)(
  'against the published files (skipped where ../shared/standards is absent)',
  () => {
    let v4: Validate;
    let v5: Validate;
    beforeAll(() => {
      v4 = publishedSchemas(V4_FILE);
      v5 = publishedSchemas(V5_FILE);
    });

    it.each(examples('TMF622-ProductOrdering-v5.0.0', /^CreateProductOrder.*_request\.json$/))(
      '%s is taken, kept and valid in both versions',
      async (name, order) => {
        const made = await call('POST', V5, order);
        expect(made.status).toBe(201);
        const contradictions = officialContradictions(v5, name);
        const defects = v5('ProductOrder', made.body).filter((one) => !contradictions.has(withoutPlace(one)));
        expect(defects).toEqual([]);
        expect(made.headers.get('location')).toBe(made.body.href);
        expect(made.body).toMatchObject(order);
        expect(made.body.state).toBe('acknowledged');

        const read = await call('GET', `${V5}/${made.body.id}`);
        expect(read.body).toEqual(made.body);
        const asV4 = await call('GET', `${V4}/${made.body.id}`);
        expect(v4('ProductOrder', asV4.body)).toEqual([]);
        expect(asV4.body).toMatchObject({
          externalId: expect.any(String),
          orderDate: made.body.creationDate,
        });
      },
    );

    it('the minimal v4 order is taken, kept and valid in both versions', async () => {
      const made = await call('POST', V4, MINIMAL_V4);
      expect(made.status).toBe(201);
      expect(v4('ProductOrder', made.body)).toEqual([]);
      expect(made.body).toMatchObject(MINIMAL_V4);
      for (const name of ['id', 'href', 'orderDate', 'state', 'productOrderItem', 'relatedParty'])
        expect(made.body).toHaveProperty(name);
      expect(made.body.orderDate).toMatch(/Z$/);
      const asV5 = await call('GET', `${V5}/${made.body.id}`);
      expect(v5('ProductOrder', asV5.body)).toEqual([]);
    });

    it('what real clients make of it is taken leniently and given back strictly', async () => {
      const odd = {
        externalId: 'PO-1',
        channel: { id: '1', name: 'Online' },
        relatedParty: { id: 'kestrel-logistics', role: 'CUSTOMER', name: 'Kestrel' },
        productOrderItem: [
          {
            id: 1,
            action: 'add',
            quantity: 2,
            productOffering: { id: '5g-backup' },
            product: {
              place: { id: 'kestrel-rotterdam', role: 'site' },
              productCharacteristic: [
                { name: 'flag', value: true },
                { name: 'speed', value: 1.5 },
              ],
            },
            productOrderItemRelationship: [{ id: 'b', relationshipType: 'HasChild' }],
            custom: { kept: [1, null, 'two'] },
          },
          { id: 'b', action: 'no-change', description: null },
          { id: 'c', action: 'suspend', product: { id: 'PRD-1' } },
          { id: 'd', action: 'delete', productOrderItem: [{ id: 'e', action: 'change' }] },
        ],
        vendorExtension: { a: { b: 3 } },
      };
      const made = await call('POST', V5, odd);
      expect(made.status).toBe(201);
      expect(v5('ProductOrder', made.body)).toEqual([]);
      expect(made.body.externalId).toMatchObject([{ id: 'PO-1' }]);
      expect(made.body.channel).toMatchObject([{ channel: { id: '1', name: 'Online' } }]);
      expect(made.body.relatedParty).toMatchObject([
        { role: 'CUSTOMER', partyOrPartyRole: { name: 'Kestrel' } },
      ]);
      expect(made.body.vendorExtension).toEqual({ a: { b: 3 } });
      const [first, second, third, fourth] = made.body.productOrderItem;
      expect(first).toMatchObject({ id: '1', quantity: 2, custom: { kept: [1, null, 'two'] } });
      expect(first.product.place).toMatchObject([{ role: 'site', place: { id: 'kestrel-rotterdam' } }]);
      expect(second.action).toBe('noChange');
      expect(third).toMatchObject({ action: 'modify', product: { id: 'PRD-1', status: 'suspended' } });
      expect(fourth).toMatchObject({ action: 'delete', productOrderItem: [{ id: 'e', action: 'modify' }] });
      const asV4 = await call('GET', `${V4}/${made.body.id}`);
      expect(v4('ProductOrder', asV4.body)).toEqual([]);
      expect(asV4.body.relatedParty).toMatchObject([{ id: 'kestrel-logistics', role: 'CUSTOMER' }]);
    });

    it('every order in a list is valid in both versions', async () => {
      for (const [validate, path] of [
        [v4, V4],
        [v5, V5],
      ] as const) {
        const { body } = await call('GET', `${path}?limit=1000`);
        expect(body.length).toBeGreaterThan(40);
        const consistent = body.filter((one: object) => !('intentSpecification' in one));
        for (const order of consistent)
          expect([order.id, validate('ProductOrder', order)]).toEqual([order.id, []]);
      }
    });

    it('errors are valid error bodies', async () => {
      const unknown = await call('GET', `${V5}/nothing`);
      expect(v5('Error', unknown.body)).toEqual([]);
      expect(unknown.status).toBe(404);
      const unknownV4 = await call('GET', `${V4}/nothing`);
      expect(v4('Error', unknownV4.body)).toEqual([]);
    });
  },
);

describe('a bundle', () => {
  it('gets its child items, and an order can be read by its number', async () => {
    const made = await call('POST', V5, {
      '@type': 'ProductOrder',
      relatedParty: [{ role: 'customer', id: 'kestrel-logistics' }],
      productOrderItem: [
        {
          id: '1',
          action: 'add',
          productOffering: { id: 'branch-connect' },
          product: { place: [{ id: 'kestrel-antwerp', role: 'installationAddress' }] },
        },
      ],
    });
    expect(made.body.productOrderItem[0].productOrderItem).toHaveLength(4);
    expect(made.body.productOrderItem[0].productOrderItem[0]).toMatchObject({
      state: 'acknowledged',
      productOffering: { id: 'fiber-internet-1g' },
    });
  });
});

describe('a draft', () => {
  it('is a draft in v5, and not there in v4', async () => {
    const draft = { ...MINIMAL_V4, requestedInitialState: 'draft' };
    const made = await call('POST', V5, draft);
    expect(made.body).toMatchObject({ state: 'draft', requestedInitialState: 'draft' });
    expect((await call('GET', `${V4}/${made.body.id}`)).status).toBe(404);
  });
});
