import { type Browser, expect, type Page } from '@playwright/test';
import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';
import { apiCaller } from '../conformance/api-caller';
import { test } from '../fixtures/journey-test';
import { type PersonName, signInAs } from '../fixtures/sign-in';

/** Who works for which group in this journey. */
const AGENTS: Record<string, PersonName> = {
  'CPE and logistics': 'samir',
  'Field engineering': 'olivia',
  'Activation and test': 'karim',
};

const ORDER = {
  '@type': 'ProductOrder',
  externalId: [{ '@type': 'ExternalIdentifier', id: 'MAIN-JOB-1', owner: 'Kestrel Logistics' }],
  requestedCompletionDate: '2027-01-15T11:00:00Z',
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'customer',
      partyOrPartyRole: { '@type': 'PartyRef', '@referredType': 'Organization', id: 'kestrel-logistics' },
    },
  ],
  productOrderItem: [
    {
      '@type': 'ProductOrderItem',
      id: '1',
      action: 'add',
      productOffering: { '@type': 'ProductOfferingRef', id: '5g-backup' },
      product: {
        '@type': 'Product',
        place: [
          {
            '@type': 'RelatedPlaceRefOrValue',
            role: 'installationAddress',
            place: { '@type': 'PlaceRef', id: 'kestrel-antwerp' },
          },
        ],
      },
    },
  ],
};

async function pageOf(browser: Browser, url: string, person: PersonName): Promise<Page> {
  const context = await browser.newContext({ baseURL: url });
  await signInAs(context, url, person);
  return context.newPage();
}

const detailOf = async (page: Page, id: string): Promise<OrderDetail> =>
  (await page.request.get(`/api/orders/${id}`)).json();

/** Works one task by pointer, from the agent's own list: claim, tick every step, complete. */
async function workTask(page: Page, number: string): Promise<void> {
  await page.goto(`/my-work?task=${number}`);
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  await page.getByRole('button', { name: /^Start/ }).click();
  const steps = page.getByRole('checkbox');
  await expect(page.getByRole('button', { name: /^Complete/ })).toBeVisible();
  for (let left = await steps.count(); left > 0; left -= 1) {
    const step = page.getByRole('checkbox', { checked: false }).first();
    if ((await page.getByRole('checkbox', { checked: false }).count()) === 0) break;
    await step.click();
  }
  const complete = page.getByRole('button', { name: /^Complete/ });
  await expect(complete).not.toHaveAttribute('aria-disabled', 'true');
  await complete.click();
}

test('an order posted by API is approved, worked by three agents of three groups, and completes by itself', async ({
  browser,
  serverUrl,
}) => {
  const call = await apiCaller(serverUrl);
  const { status, body: order } = await call('POST', '/v5/productOrder', { body: ORDER });
  expect(status).toBe(201);

  const marta = await pageOf(browser, serverUrl, 'marta');
  await marta.goto('/queue?q=MAIN-JOB-1');
  const row = marta.getByRole('row').filter({ hasText: 'Kestrel Logistics' });
  await row.click();
  await marta.getByRole('button', { name: /^Approve/ }).click();
  await expect.poll(async () => (await detailOf(marta, order.id)).state).toBe('inProgress');

  const worked = new Set<string>();
  for (;;) {
    const { tasks, state } = await detailOf(marta, order.id);
    const next = tasks.find((one) => one.state === 'ready');
    if (!next) {
      expect(state).toBe('completed');
      break;
    }
    const agent = AGENTS[next.group.name];
    if (!agent) throw new Error(`Nobody works for ${next.group.name}.`);
    const page = await pageOf(browser, serverUrl, agent);
    await workTask(page, next.number);
    await expect
      .poll(async () => (await detailOf(marta, order.id)).tasks.find((one) => one.id === next.id)?.state)
      .toBe('completed');
    worked.add(agent);
    await page.context().close();
  }
  expect(worked.size).toBe(3);

  await marta.goto(`/orders/${order.id}`);
  await expect(marta.getByText('Completed', { exact: true }).filter({ visible: true }).first()).toBeVisible();
  const { products, activity } = await detailOf(marta, order.id);
  expect(products.map((one) => [one.name, one.status])).toEqual([['5G Backup', 'active']]);
  expect(activity[0]).toMatchObject({ actor: { name: 'Baton' }, phrase: 'completed the order' });
  const after = await call('GET', `/v5/productOrder/${order.id}`);
  expect(after.body).toMatchObject({ state: 'completed', completionDate: expect.any(String) });
  expect(after.body.productOrderItem[0].state).toBe('completed');
  const old = await call('GET', `/v4/productOrder/${order.id}`);
  expect(old.body.state).toBe('completed');
});

test('an order of 260 lines is approved, decomposed in a thread of its own, and shown', async ({
  page,
  serverUrl,
}) => {
  const call = await apiCaller(serverUrl);
  const [item] = ORDER.productOrderItem;
  const many = Array.from({ length: 260 }, (_, index) => ({ ...item, id: String(index + 1) }));
  const { status, body: order } = await call('POST', '/v5/productOrder', {
    body: { ...ORDER, externalId: [], productOrderItem: many },
  });
  expect(status).toBe(201);
  await signInAs(page.context(), serverUrl, 'marta');
  await page.goto(`/orders/${order.id}`);
  await expect(async () => {
    await page.getByRole('button', { name: /^Approve/ }).click({ timeout: 2000 });
    await expect(page.getByText(/^ORD-\d+ approved$/)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect.poll(async () => (await detailOf(page, order.id)).state).toBe('inProgress');
  expect((await detailOf(page, order.id)).taskCount).toBe(1040);
  await page.goto(`/orders/${order.id}?tab=decomposition`);
  await expect(page.getByRole('tab', { name: 'Decomposition' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('5G router').first()).toBeVisible();
});
