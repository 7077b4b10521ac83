import { expect, type Page } from '@playwright/test';
import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';
import type { MyWork } from '@/lib/tasks/queries/my-work-types';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import { apiCaller } from '../../conformance/api-caller';
import { test } from '../../fixtures/journey-test';
import { signInAs } from '../../fixtures/sign-in';

const ORDER = {
  relatedParty: [{ id: 'kestrel-logistics', role: 'customer' }],
  productOrderItem: [
    {
      id: '1',
      action: 'add',
      productOffering: { id: 'branch-connect' },
      product: { place: [{ id: 'kestrel-rotterdam', role: 'site' }] },
    },
  ],
};

const orderOf = async (page: Page, id: string): Promise<OrderDetail> =>
  (await page.request.get(`/api/orders/${id}`)).json();

test('an approval that is taken back leaves the order as it was', async ({ page, serverUrl }) => {
  const call = await apiCaller(serverUrl);
  const { body: order } = await call('POST', '/v4/productOrder', { body: ORDER });
  await signInAs(page.context(), serverUrl, 'marta');
  await page.goto(`/orders/${order.id}`);
  const { activity: toldBefore, ...before } = await orderOf(page, order.id);

  await page.getByRole('button', { name: /^Approve/ }).click();
  await expect(page.getByText(/^ORD-\d+ approved$/)).toBeVisible();
  // Everybody sees it coming; to the outside nothing has happened.
  expect((await orderOf(page, order.id)).pending).toMatchObject({ command: 'approve', mine: true });
  expect((await call('GET', `/v4/productOrder/${order.id}`)).body).toEqual(order);

  await page.keyboard.press('z');
  await expect(page.getByRole('button', { name: /^Approve/ })).toBeVisible();
  await expect.poll(async () => (await orderOf(page, order.id)).pending).toBeNull();
  const { activity, ...after } = await orderOf(page, order.id);
  expect(after).toEqual(before);
  expect(activity.map((one) => one.phrase)).toEqual([
    'undid the decision to approve the order',
    ...toldBefore.map((one) => one.phrase),
  ]);
  expect((await call('GET', `/v4/productOrder/${order.id}`)).body).toEqual(order);
});

test('a completion that is taken back leaves the task under way', async ({ page, serverUrl }) => {
  await signInAs(page.context(), serverUrl, 'samir');
  const work: MyWork = await (await page.request.get('/api/my-work')).json();
  const number = [...work.now, ...work.next][0]?.number;
  const taskNow = async (): Promise<TaskDetail> => (await page.request.get(`/api/tasks/${number}`)).json();
  await page.goto(`/my-work?task=${number}`);
  const start = page.getByRole('button', { name: /^Start/ });
  await expect(page.locator('#task-title')).toBeVisible();
  if (await start.isVisible()) await start.click();
  const open = page.getByRole('checkbox', { checked: false });
  while ((await open.count()) > 0) await open.first().click();
  const complete = page.getByRole('button', { name: /^Complete/ });
  await expect(complete).not.toHaveAttribute('aria-disabled', 'true');
  await complete.click();
  await expect.poll(async () => (await taskNow()).pending?.command).toBe('complete');
  await page.keyboard.press('z');
  await expect.poll(async () => (await taskNow()).pending).toBeNull();
  expect((await taskNow()).state).toBe('inProgress');
});

test('an undo that the server does not hear is offered again', async ({ page, context, serverUrl }) => {
  const call = await apiCaller(serverUrl);
  const { body: order } = await call('POST', '/v4/productOrder', { body: ORDER });
  await signInAs(context, serverUrl, 'marta');
  await page.goto(`/orders/${order.id}`);
  await page.getByRole('button', { name: /^Approve/ }).click();
  await expect.poll(async () => (await orderOf(page, order.id)).pending?.mine).toBe(true);
  await expect(page.getByText(/^ORD-\d+ approved$/)).toBeVisible();

  await context.setOffline(true);
  await page.keyboard.press('z');
  await expect(page.getByText(/It may still have done this/)).toBeVisible();
  // Still given as far as anybody knows, and shown so.
  await expect(page.getByRole('button', { name: /^Approve/ })).toBeHidden();
  await context.setOffline(false);
  await page.keyboard.press('z');
  await expect.poll(async () => (await orderOf(page, order.id)).pending).toBeNull();
  await expect(page.getByRole('button', { name: /^Approve/ })).toBeVisible();
});
