import { beforeAll, describe, expect, it } from 'vitest';
import { doorUrl } from '../fixtures/door';
import { type Answer, apiCaller, type Call, call as fetchJson } from './api-caller';

const ORDERS = ['/v4/productOrder', '/v5/productOrder'];
const anOrder = (more: object = {}) => ({
  '@type': 'ProductOrder',
  productOrderItem: [{ '@type': 'ProductOrderItem', id: '1', action: 'add' }],
  ...more,
});
const key = () => ({ 'idempotency-key': crypto.randomUUID() });
const ids = ({ body }: Answer): string[] => body.map((order: { id: string }) => order.id);

let call: Call;
beforeAll(async () => {
  call = await apiCaller(doorUrl());
});

describe.each(ORDERS)('%s', (path) => {
  it('answers a repeat with the first answer, and refuses another order under its key', async () => {
    const headers = key();
    const first = await call('POST', path, { body: anOrder(), headers });
    const again = await call('POST', path, { body: anOrder(), headers });
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(again.headers.get('location')).toBe(first.body.href);
    const other = await call('POST', path, { body: anOrder({ description: 'x' }), headers });
    expect([other.status, other.body.code]).toEqual([409, 'commandIdReused']);
  });

  it('makes one order of twins that arrive together', async () => {
    const headers = key();
    const twins = await Promise.all([1, 2, 3].map(() => call('POST', path, { body: anOrder(), headers })));
    expect(new Set(twins.map((twin) => `${twin.status} ${twin.body.id}`)).size).toBe(1);
  });

  it('names every payload defect with its pointer', async () => {
    const item = { id: 'a', action: 'add' };
    const circle = (id: string, to: string) => ({
      ...item,
      id,
      productOrderItemRelationship: [{ id: to, relationshipType: 'bundles' }],
    });
    const pointers = async (body: object) => {
      const answer = await call('POST', path, { body });
      expect(answer.status).toBe(400);
      return answer.body.details.map(
        (one: { pointer: string; code: string }) => `${one.pointer} ${one.code}`,
      );
    };
    expect(
      await pointers({
        requestedCompletionDate: '2026-02-30T00:00:00Z',
        description: {},
        productOrderItem: [item, { ...item, quantity: 1.5 }, { action: 'fly', productOrderItem: [item] }],
      }),
    ).toEqual([
      '/requestedCompletionDate illegalDate',
      '/description wrongType',
      '/productOrderItem/1/quantity wrongType',
      '/productOrderItem/1/id idTwice',
      '/productOrderItem/2/id idMissing',
      '/productOrderItem/2/action actionUnknown',
      '/productOrderItem/2/productOrderItem/0/id idTwice',
    ]);
    expect(await pointers({ productOrderItem: [circle('a', 'b'), circle('b', 'a')] })).toHaveLength(2);
    expect(await pointers({})).toEqual(['/productOrderItem itemMissing']);
    const many = Array.from({ length: 5001 }, (_, id) => ({ id, action: 'add' }));
    expect(await pointers({ productOrderItem: many })).toEqual(['/productOrderItem tooManyItems']);
  });

  it('refuses bodies it cannot read', async () => {
    const status = async (body: unknown, headers = {}) =>
      (await call('POST', path, { body, headers })).status;
    expect(await status('{')).toBe(400);
    expect(await status('')).toBe(400);
    expect(await status('[]')).toBe(400);
    expect(await status(`{"a":${'['.repeat(70)}${']'.repeat(70)}}`)).toBe(400);
    expect(await status(`${'['.repeat(200_000)}`)).toBe(400);
    expect(await status(anOrder({ description: 'a\u0000b' }))).toBe(400);
    expect(await status(`{"description":"\\ud800"}`)).toBe(400);
    expect(await status(anOrder(), { 'content-type': 'text/plain' })).toBe(415);
    expect(await status(anOrder({ description: 'x'.repeat(5 * 1024 * 1024) }))).toBe(413);
  });

  it('answers 404, 405 and 401 with an error body', async () => {
    for (const ref of ['00000000-0000-7000-8000-000000000000', 'ORD-1', 'nonsense%00']) {
      const missing = await call('GET', `${path}/${ref}`);
      expect([missing.status, missing.body.status]).toEqual([404, '404']);
    }
    const put = await call('PUT', path, { body: {} });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
    const address = `${doorUrl()}/tmf-api/productOrderingManagement${path}`;
    const denials: Record<string, string>[] = [
      {},
      { authorization: 'Bearer nonsense' },
      { authorization: 'Basic eDp5' },
    ];
    for (const headers of denials) {
      const denied = await fetchJson(address, { headers });
      expect([denied.status, denied.body.reason]).toEqual([401, 'Not authenticated']);
      expect(denied.headers.get('www-authenticate')).toMatch(/^Bearer /);
    }
  });

  it('answers 403 beyond the scopes of the token', async () => {
    const reader = await apiCaller(doorUrl(), 'orders:read');
    const writer = await apiCaller(doorUrl(), 'orders:write');
    expect((await reader('POST', path, { body: anOrder() })).status).toBe(403);
    expect((await writer('GET', path)).status).toBe(403);
    const made = await writer('POST', path, { body: anOrder() });
    expect(made.status).toBe(201);
    expect((await writer('GET', `${path}/${made.body.id}`)).status).toBe(403);
    expect((await reader('GET', `${path}/${made.body.id}`)).status).toBe(200);
  });

  it('selects first-level fields, id and href always', async () => {
    const { body } = await call('POST', path, { body: anOrder({ category: 'c' }) });
    const typed = path.includes('v5') ? ['@type'] : [];
    for (const field of Object.keys(body)) {
      const one = await call('GET', `${path}/${body.id}?fields=${field}`);
      expect(new Set(Object.keys(one.body))).toEqual(
        new Set(['id', 'href', ...(body['@type'] ? ['@type'] : typed), field]),
      );
    }
    const none = await call('GET', `${path}/${body.id}?fields=none`);
    expect(none.body).toMatchObject({ id: body.id, href: body.href });
  });

  it('pages: 200 when nobody paged or nothing is left, else 206', async () => {
    const all = await call('GET', path);
    const total = Number(all.headers.get('x-total-count'));
    expect([all.status, all.body.length]).toEqual([200, 20]);
    const page = await call('GET', `${path}?offset=2&limit=3`);
    expect([page.status, page.headers.get('x-result-count')]).toEqual([206, '3']);
    expect(ids(page)).toEqual(ids(all).slice(2, 5));
    expect(page.headers.get('link')).toMatch(/rel="first".*rel="prev".*rel="next".*rel="last"/);
    const last = await call('GET', `${path}?offset=${total - 1}&limit=3`);
    expect([last.status, last.body.length]).toEqual([200, 1]);
    expect((await call('GET', `${path}?limit=x`)).status).toBe(400);
  });

  it('filters and sorts', async () => {
    const mark = `m-${crypto.randomUUID()}`;
    const post = (more: object) => call('POST', path, { body: anOrder({ category: mark, ...more }) });
    const a = await post({ externalId: `${mark}-1`, priority: '1', 'x-flag': { deep: mark } });
    const b = await post({
      externalId: `${mark}-2`,
      priority: '2',
      requestedCompletionDate: '2027-01-02T00:00:00Z',
    });
    const found = async (query: string) => ids(await call('GET', `${path}?category=${mark}&${query}`));
    const created = path.includes('v4') ? 'orderDate' : 'creationDate';
    expect(await found('sort=priority')).toEqual([a.body.id, b.body.id]);
    expect(await found('sort=-priority')).toEqual([b.body.id, a.body.id]);
    expect(await found(`id=${a.body.id}`)).toEqual([a.body.id]);
    expect(await found(`externalId=${mark}-2`)).toEqual([b.body.id]);
    expect(await found(`${created}=${a.body[created]}`)).toContain(a.body.id);
    expect(await found(`${created}.gt=${b.body[created]}`)).toEqual([]);
    expect(await found('priority=1,2&state=acknowledged')).toHaveLength(2);
    expect(await found('priority=1;priority=2')).toHaveLength(2);
    expect(await found('state=completed')).toEqual([]);
    expect(await found('requestedCompletionDate.gte=2027-01-02T00:00:00Z')).toEqual([b.body.id]);
    expect(await found(`x-flag.deep=${mark}`)).toEqual([a.body.id]);
    expect((await call('GET', `${path}?state=dancing`)).status).toBe(400);
    expect((await call('GET', `${path}?category=%00`)).status).toBe(400);
    expect((await call('GET', `${path}?x-flag.gt=1`)).status).toBe(501);
    expect((await call('GET', `${path}?sort=nonsense`)).status).toBe(501);
  });
});

describe('what the versions do not share', () => {
  it('keeps a v5 draft a draft, and v4 from seeing it', async () => {
    const draft = anOrder({ requestedInitialState: 'draft' });
    const made = await call('POST', '/v5/productOrder', { body: draft });
    expect([made.status, made.body.state]).toEqual([201, 'draft']);
    expect((await call('GET', `/v5/productOrder?id=${made.body.id}`)).body).toHaveLength(1);
    expect((await call('GET', `/v4/productOrder?id=${made.body.id}`)).body).toHaveLength(0);
    expect((await call('GET', `/v4/productOrder/${made.body.id}`)).status).toBe(404);
  });

  it('builds links from the host it was asked by', async () => {
    const headers = { 'x-forwarded-host': 'api.halden.example', 'x-forwarded-proto': 'https' };
    const made = await call('POST', '/v5/productOrder', { body: anOrder(), headers });
    expect(made.headers.get('location')).toBe(
      `https://api.halden.example/tmf-api/productOrderingManagement/v5/productOrder/${made.body.id}`,
    );
  });

  it('answers an unknown API with an error body', async () => {
    expect((await call('GET', '/v9/productOrder')).body).toMatchObject({ code: 'notFound', status: '404' });
  });
});
