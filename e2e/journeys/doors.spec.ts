import { expect, type Page, type Request } from '@playwright/test';
import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';
import { apiCaller } from '../conformance/api-caller';
import { test } from '../fixtures/journey-test';
import { type PersonName, signInAs } from '../fixtures/sign-in';

const ORDER = {
  relatedParty: [{ id: 'kestrel-logistics', role: 'customer' }],
  productOrderItem: [
    {
      id: '1',
      action: 'add',
      productOffering: { id: '5g-backup' },
      product: { place: [{ id: 'kestrel-rotterdam', role: 'site' }] },
    },
  ],
};

async function anOrder(url: string): Promise<string> {
  const call = await apiCaller(url);
  return (await call('POST', '/v4/productOrder', { body: ORDER })).body.id;
}

const detailOf = async (page: Page, id: string): Promise<OrderDetail> =>
  (await page.request.get(`/api/orders/${id}`)).json();

/** The request of a button, caught on its way and held back. */
async function caught(page: Page, press: () => Promise<void>): Promise<Request> {
  const held: Request[] = [];
  await page.route('**/orders/**', async (route) => {
    const request = route.request();
    if (!request.headers()['next-action']) return route.fallback();
    held.push(request);
    await route.abort();
  });
  // The first press may come before the page listens.
  await expect(async () => {
    await press();
    await expect.poll(() => held.length, { timeout: 1000 }).toBeGreaterThan(0);
  }).toPass();
  const [request] = held;
  if (!request) throw new Error('Nothing was sent.');
  return request;
}

/** Sends somebody's request again, as somebody else. */
async function replay(page: Page, request: Request): Promise<string> {
  const { cookie: _cookie, ...headers } = request.headers();
  const answer = await page.request.post(request.url(), { headers, data: request.postDataBuffer() ?? '' });
  return answer.text();
}

test('the request of a manager, sent by whoever may not decide, is refused and changes nothing', async ({
  page,
  browser,
  serverUrl,
}) => {
  const id = await anOrder(serverUrl);
  await signInAs(page.context(), serverUrl, 'marta');
  await page.goto(`/orders/${id}`);
  const request = await caught(page, () => page.getByRole('button', { name: /^Approve/ }).click());
  const refusals: [PersonName | null, string][] = [
    ['tomasz', 'Your role does not allow you to approve, reject or send back orders.'],
    ['sofie', 'Your role does not allow you to approve, reject or send back orders.'],
    ['ruben', 'There is no order'],
    // Not signed in: the address itself leads to the sign-in page.
    [null, ''],
  ];
  for (const [person, sentence] of refusals) {
    const context = await browser.newContext({ baseURL: serverUrl });
    if (person) await signInAs(context, serverUrl, person);
    const other = await context.newPage();
    const answer = await replay(other, request);
    expect(answer).toContain(sentence);
    expect(answer).not.toContain('"ok":true');
    await context.close();
  }
  expect(await detailOf(page, id)).toMatchObject({ state: 'new', version: 1, pending: null });
});

test('a request that comes twice is one decision, and one on a stale page says who was faster', async ({
  page,
  browser,
  serverUrl,
}) => {
  const id = await anOrder(serverUrl);
  await signInAs(page.context(), serverUrl, 'marta');
  await page.goto(`/orders/${id}`);
  const request = await caught(page, () => page.getByRole('button', { name: /^Approve/ }).click());
  await page.unrouteAll();
  const [first, second] = await Promise.all([replay(page, request), replay(page, request)]);
  expect(first).toContain('"ok":true');
  expect(second).toContain('"ok":true');
  await expect.poll(async () => (await detailOf(page, id)).state).toBe('inProgress');
  const { activity } = await detailOf(page, id);
  expect(activity.filter((one) => one.phrase === 'approved the order')).toHaveLength(1);

  const stale = await anOrder(serverUrl);
  const grace = await (await browser.newContext({ baseURL: serverUrl })).newPage();
  await signInAs(grace.context(), serverUrl, 'grace');
  await grace.goto(`/orders/${stale}`);
  await expect(grace.getByRole('button', { name: /^Approve/ })).toBeVisible();
  await grace.route('**/api/orders/**', (route) => route.abort());
  await page.goto(`/orders/${stale}`);
  await page.getByRole('button', { name: /^Approve/ }).click();
  await expect.poll(async () => (await detailOf(page, stale)).state).toBe('inProgress');
  await grace.getByRole('button', { name: /^Approve/ }).click();
  await expect(
    grace.getByText(/changed since you opened it: .*Marta Lindqvist approved the order/),
  ).toBeVisible();
});

test('nonsense at a door is refused in a sentence', async ({ page, serverUrl }) => {
  const id = await anOrder(serverUrl);
  await signInAs(page.context(), serverUrl, 'marta');
  await page.goto(`/orders/${id}`);
  const request = await caught(page, () => page.getByRole('button', { name: /^Approve/ }).click());
  const { cookie: _cookie, ...headers } = request.headers();
  const send = async (input: unknown) =>
    (await page.request.post(request.url(), { headers, data: JSON.stringify([input]) })).text();
  expect(await send({ orderId: id, version: -1, commandId: 'x' })).toContain('2 values are not usable');
  expect(await send(null)).toContain('not usable');
  expect(await send({ orderId: 'ORD-1', version: 1, commandId: crypto.randomUUID() })).toContain(
    'There is no order ORD-1',
  );
  for (const path of ['/api/orders/nothing', '/api/tasks/TSK-1', '/api/orders?view=nonsense'])
    expect([path, (await page.request.get(path)).status()]).toEqual([path, 404]);
  expect((await page.request.get('/api/orders?after=nonsense')).status()).toBe(200);
});

test('what is above a limit says so before and after it is pressed', async ({ page, serverUrl }) => {
  const call = await apiCaller(serverUrl);
  const item = { ...ORDER.productOrderItem[0], productOffering: { id: 'branch-connect' }, quantity: 100 };
  const { body } = await call('POST', '/v4/productOrder', { body: { ...ORDER, productOrderItem: [item] } });
  await signInAs(page.context(), serverUrl, 'grace');
  await page.goto(`/orders/${body.id}`);
  const approve = page.getByRole('button', { name: 'Approve over your limit' });
  await expect(approve).toHaveAttribute('aria-disabled', 'true');
  await approve.click({ force: true });
  await expect(page.getByText(/above your approval limit of 50,000 EUR/)).toBeVisible();
  expect(await detailOf(page, body.id)).toMatchObject({ state: 'new', pending: null });
});

test('a session that has ended leads to the sign-in page and from there back', async ({
  page,
  context,
  serverUrl,
}) => {
  await signInAs(context, serverUrl, 'marta');
  await page.goto('/orders');
  const [cookie] = await context.cookies(serverUrl);
  if (!cookie) throw new Error('There is no session.');
  await context.addCookies([{ ...cookie, value: 'of-a-session-that-ended' }]);
  // Where one is, and where one asks to go.
  await page.waitForURL((to) => to.pathname === '/sign-in' && to.searchParams.get('next') === '/orders');
  await page.goto('/my-work?task=TSK-1');
  await page.waitForURL((to) => to.searchParams.get('next') === '/my-work?task=TSK-1');
});
