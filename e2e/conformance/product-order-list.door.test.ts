import { beforeAll, describe, expect, it } from 'vitest';
import { apiCalls, type Call, demoToken } from '../fixtures/api-client';
import { doorUrl } from '../fixtures/door';

const V4 = '/tmf-api/productOrderingManagement/v4/productOrder';
const V5 = '/tmf-api/productOrderingManagement/v5/productOrder';
const MARK = `list-${crypto.randomUUID()}`;

interface Listed {
  id: string;
  orderDate: string;
  externalId: string;
}

let call: Call;
let made: Listed[];
beforeAll(async () => {
  call = apiCalls(doorUrl(), await demoToken(doorUrl()));
  made = [];
  for (let index = 0; index < 5; index += 1) {
    const { body } = await call('POST', V4, {
      category: MARK,
      priority: String(index),
      externalId: `${MARK}-${index}`,
      notificationContact: `${MARK}@example.com`,
      agreement: [{ id: MARK }],
      productOrderItem: [{ id: '1', action: 'add' }],
      relatedParty: [{ id: MARK, role: 'customer', '@referredType': 'Organization' }],
    });
    made.push(body);
  }
});

const ids = (body: { id: string }[]) => body.map((one) => one.id);

describe('a list of orders', () => {
  it('is whole, newest first, with its counts', async () => {
    const { status, body, headers } = await call('GET', `${V4}?category=${MARK}`);
    expect(status).toBe(200);
    expect(ids(body)).toEqual(ids(made.toReversed()));
    expect(headers.get('x-total-count')).toBe('5');
    expect(headers.get('x-result-count')).toBe('5');
  });

  it('is paged: 206 while there is more, 200 when that is all, with links', async () => {
    const first = await call('GET', `${V4}?category=${MARK}&limit=2`);
    expect(first.status).toBe(206);
    expect(first.headers.get('x-total-count')).toBe('5');
    const [, next] = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? [];
    const second = await call('GET', (next ?? '').replace(doorUrl(), ''));
    const third = await call('GET', `${V4}?category=${MARK}&limit=2&offset=4`);
    expect([...ids(first.body), ...ids(second.body), ...ids(third.body)]).toEqual(ids(made.toReversed()));
    expect((await call('GET', `${V4}?category=${MARK}&limit=50`)).status).toBe(200);
    expect((await call('GET', `${V4}?category=${MARK}&offset=50`)).body).toEqual([]);
  });

  it.each(['limit=0', 'limit=x', 'offset=-1'])('refuses %s', async (query) => {
    expect((await call('GET', `${V4}?${query}`)).status).toBe(400);
  });

  it('is filtered by what it shows', async () => {
    const one = made[2];
    const only = async (query: string, path = V4) =>
      ids((await call('GET', `${path}?category=${MARK}&${query}`)).body);
    expect(await only(`id=${one?.id}`)).toEqual([one?.id]);
    expect(await only(`externalId=${MARK}-2`)).toEqual([one?.id]);
    expect(await only(`externalId.id=${MARK}-2`, V5)).toEqual([one?.id]);
    expect(await only(`orderDate=${one?.orderDate}`)).toContain(one?.id);
    expect(await only(`creationDate=${one?.orderDate}`, V5)).toContain(one?.id);
    expect(await only(`orderDate.gt=${one?.orderDate}`)).not.toContain(one?.id);
    expect(await only(`orderDate.gte=${one?.orderDate}`)).toContain(one?.id);
    expect(await only(`orderDate%3E=${one?.orderDate}`)).toContain(one?.id);
    expect(await only('priority=1,3')).toEqual(ids([made[3], made[1]] as Listed[]));
    expect(await only('priority=1&priority=3')).toHaveLength(2);
    expect(await only('state=acknowledged')).toHaveLength(5);
    expect(await only('state=completed,rejected')).toEqual([]);
    expect(await only('state=nonsense')).toEqual([]);
    expect(await only(`relatedParty.id=${MARK}`)).toHaveLength(5);
    expect(await only(`notificationContact=${MARK}@example.com`)).toHaveLength(5);
    expect(await only(`agreement.id=${MARK}`)).toHaveLength(5);
    expect(await only('agreement.id=other')).toEqual([]);
  });

  it('is sorted', async () => {
    const up = await call('GET', `${V4}?category=${MARK}&sort=%2BorderDate`);
    expect(ids(up.body)).toEqual(ids(made));
    const down = await call('GET', `${V4}?category=${MARK}&sort=-priority`);
    expect(ids(down.body)).toEqual(ids(made.toReversed()));
    expect((await call('GET', `${V4}?sort=colour`)).status).toBe(501);
    expect((await call('GET', `${V4}?description.gt=a`)).status).toBe(501);
    expect((await call('GET', `${V4}?orderDate=yesterday`)).status).toBe(400);
  });

  it('shows the attributes that are asked for, with id and href', async () => {
    const { body } = await call('GET', `${V4}?category=${MARK}&fields=state,externalId&limit=1`);
    expect(Object.keys(body[0]).sort()).toEqual(['externalId', 'href', 'id', 'state']);
    const v5 = await call('GET', `${V5}?category=${MARK}&fields=none&limit=1`);
    expect(Object.keys(v5.body[0]).sort()).toEqual(['@type', 'href', 'id']);
    const one = await call('GET', `${V5}/${made[0]?.id}?fields=state`);
    expect(Object.keys(one.body).sort()).toEqual(['@type', 'href', 'id', 'state']);
  });
});
