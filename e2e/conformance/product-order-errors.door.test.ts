import { beforeAll, describe, expect, it } from 'vitest';
import { apiCalls, askForToken, type Call, demoToken } from '../fixtures/api-client';
import { doorUrl } from '../fixtures/door';

const V4 = '/tmf-api/productOrderingManagement/v4/productOrder';
const V5 = '/tmf-api/productOrderingManagement/v5/productOrder';
const ORDER = { description: 'errors', productOrderItem: [{ id: '1', action: 'add' }] };

let call: Call;
beforeAll(async () => {
  call = apiCalls(doorUrl(), await demoToken(doorUrl()));
});

const totalOf = async () => (await call('GET', `${V5}?limit=1`)).headers.get('x-total-count');

describe('payload defects', () => {
  it('are all named at once, with pointer, code, what was expected and what was found; nothing is made', async () => {
    const before = await totalOf();
    const { status, body } = await call('POST', V5, {
      requestedCompletionDate: 'soon',
      productOrderItem: [
        { action: 'add' },
        { id: '2', action: 'explode', quantity: 0 },
        { id: '3', action: 'add', quantity: 1.5, product: { productCharacteristic: [{ value: 1 }] } },
      ],
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ '@type': 'Error', code: 'invalidInput', status: '400' });
    const details: { pointer: string; code: string; message: string }[] = body.details;
    expect(details.map((one) => one.pointer).sort()).toEqual([
      '/productOrderItem/0/id',
      '/productOrderItem/1/action',
      '/productOrderItem/1/quantity',
      '/productOrderItem/2/product/productCharacteristic/0/name',
      '/productOrderItem/2/quantity',
      '/requestedCompletionDate',
    ]);
    for (const one of details) expect(one.message).toMatch(/^\/.* .*\.$/);
    expect(details.find((one) => one.pointer.endsWith('1/action'))).toMatchObject({ found: 'explode' });
    expect(await totalOf()).toBe(before);
  });

  it.each([
    ['no items', {}, '/productOrderItem'],
    ['an empty list of items', { productOrderItem: [] }, '/productOrderItem'],
    [
      'an id twice',
      {
        productOrderItem: [
          { id: '1', action: 'add' },
          { id: '1', action: 'add' },
        ],
      },
      '/productOrderItem/1/id',
    ],
    [
      'items that bundle each other',
      {
        productOrderItem: ['1', '2'].map((id) => ({
          id,
          action: 'add',
          productOrderItemRelationship: [{ id: id === '1' ? '2' : '1', relationshipType: 'bundles' }],
        })),
      },
      '/productOrderItem/0',
    ],
  ])('%s', async (_what, order, pointer) => {
    const { status, body } = await call('POST', V4, order);
    expect(status).toBe(400);
    expect(body.details.map((one: { pointer: string }) => one.pointer)).toContain(pointer);
  });

  it('what is not JSON, or too deep, or too large', async () => {
    expect((await call('POST', V5, '{"a":')).status).toBe(400);
    expect((await call('POST', V5, '')).status).toBe(400);
    expect((await call('POST', V5, `${'['.repeat(80)}${']'.repeat(80)}`)).status).toBe(400);
    expect((await call('POST', V5, ORDER, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await call('POST', V5, { ...ORDER, description: 'x'.repeat(6_000_000) })).status).toBe(413);
    expect((await call('POST', V5, '[1]')).status).toBe(400);
  });

  it('references that nobody knows are kept, and are no error', async () => {
    const { status, body } = await call('POST', V5, {
      productOrderItem: [{ id: '1', action: 'add', productOffering: { id: 'no-such', name: 'Nothing' } }],
    });
    expect(status).toBe(201);
    expect(body.productOrderItem[0].productOffering).toMatchObject({ id: 'no-such', name: 'Nothing' });
  });
});

describe('Idempotency-Key', () => {
  it('gives a repeat the first answer, however often and at once, and refuses another body', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const first = await Promise.all([1, 2, 3, 4].map(() => call('POST', V5, ORDER, key)));
    expect(first.map((one) => one.status)).toEqual([201, 201, 201, 201]);
    expect(new Set(first.map((one) => one.body.id)).size).toBe(1);
    const again = await call('POST', V5, ORDER, key);
    expect(again.body).toEqual(first[0]?.body);
    expect(again.headers.get('location')).toBe(again.body.href);
    const other = await call('POST', V5, { ...ORDER, description: 'other' }, key);
    expect(other).toMatchObject({ status: 409, body: { code: 'commandIdReused' } });
  });

  it('is not needed: one purchase-order number may cover several orders', async () => {
    const order = { ...ORDER, externalId: 'PO-7' };
    const [one, two] = [await call('POST', V4, order), await call('POST', V4, order)];
    expect(one.body.id).not.toBe(two.body.id);
    expect(one.body.externalId).toBe('PO-7');
  });
});

describe('who may', () => {
  it('needs a token, and one of ours', async () => {
    for (const token of ['', 'nonsense', 'a.b.c']) {
      const answer = await apiCalls(doorUrl(), token)('GET', V5);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    }
  });

  it('needs the scope', async () => {
    const reader = apiCalls(doorUrl(), await demoToken(doorUrl(), 'orders:read'));
    expect(await reader('POST', V5, ORDER)).toMatchObject({ status: 403, body: { code: 'notAllowed' } });
    expect((await reader('GET', V5)).status).toBe(200);
    const writer = apiCalls(doorUrl(), await demoToken(doorUrl(), 'orders:write'));
    expect((await writer('GET', V5)).status).toBe(403);
    expect((await writer('POST', V5, ORDER)).status).toBe(201);
  });

  it('answers other methods with 405, and other paths with 404, in JSON', async () => {
    const put = await call('PUT', V5, ORDER);
    expect(put).toMatchObject({ status: 405, body: { '@type': 'Error' } });
    expect(put.headers.get('allow')).toBe('GET, POST');
    expect(await call('GET', '/tmf-api/nothing/v4/here')).toMatchObject({
      status: 404,
      body: { code: 'noSuchResource' },
    });
  });
});

describe('POST /oauth/token', () => {
  const fields = {
    grant_type: 'client_credentials',
    client_id: 'demo-crm',
    client_secret: 'baton-demo-secret',
  };

  it('takes the secret in the body or in the header', async () => {
    const body = await askForToken(doorUrl(), fields);
    expect(body).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 3600 } });
    expect(body.headers.get('cache-control')).toBe('no-store');
    const basic = { authorization: `Basic ${btoa('demo-crm:baton-demo-secret')}` };
    expect((await askForToken(doorUrl(), { grant_type: 'client_credentials' }, basic)).status).toBe(200);
  });

  it.each([
    ['a wrong secret', { ...fields, client_secret: 'wrong' }, 401, 'invalid_client'],
    ['an unknown client', { ...fields, client_id: 'nobody' }, 401, 'invalid_client'],
    ['no client', { grant_type: 'client_credentials' }, 401, 'invalid_client'],
    ['another grant', { ...fields, grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['a scope that was not granted', { ...fields, scope: 'orders:read events' }, 400, 'invalid_scope'],
  ])('refuses %s', async (_what, given, status, error) => {
    expect(await askForToken(doorUrl(), given)).toMatchObject({ status, body: { error } });
  });

  it('grants what was asked for, and not more', async () => {
    const { body } = await askForToken(doorUrl(), { ...fields, scope: 'orders:read' });
    expect(body.scope).toBe('orders:read');
  });
});
