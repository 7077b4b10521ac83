import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../../fixtures/journey-test';
import { signInAs } from '../../fixtures/sign-in';

const rowOf = (page: Page, account: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: account, exact: true }) });

/** Opens the queue as a manager and waits until its keys are heard. */
async function openQueue(page: Page, url: string, who: 'marta' | 'grace' = 'marta'): Promise<void> {
  await signInAs(page.context(), url, who);
  await page.goto('/queue');
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(page.locator('[role=row][aria-current=true]')).toHaveCount(1, { timeout: 500 });
  }).toPass();
}

/** Moves the cursor down from the top, by keyboard alone. */
async function moveTo(page: Page, account: string): Promise<Locator> {
  const row = rowOf(page, account);
  await page.keyboard.press('Home');
  for (let step = 0; step < 40 && (await row.getAttribute('aria-current')) !== 'true'; step += 1)
    await page.keyboard.press('j');
  await expect(row).toBeFocused();
  return row;
}

test('a manager approves by keyboard, and the cursor goes on', async ({ page, serverUrl }) => {
  await openQueue(page, serverUrl);
  const row = await moveTo(page, 'Harrowmere Council');
  await page.keyboard.press('e');
  await expect(row).toContainText('Acknowledged');
  await expect(row).toContainText('can still be undone');
  await expect(rowOf(page, 'Halyard Marine')).toBeFocused();
  await expect(page.getByText(/^ORD-\d+ approved$/)).toBeVisible();
});

test('a manager undoes by keyboard, and the row is as before', async ({ page, serverUrl }) => {
  await openQueue(page, serverUrl);
  const row = await moveTo(page, 'Solvane Energy');
  await page.keyboard.press('e');
  await expect(row).toContainText('can still be undone');
  await page.keyboard.press('z');
  await expect(row).not.toContainText('can still be undone');
  await expect(row).toContainText('New');
});

test('a manager rejects by keyboard, with a reason that is remembered', async ({ page, serverUrl }) => {
  await openQueue(page, serverUrl);
  const row = await moveTo(page, 'Marlowe & Finch');
  await page.keyboard.press('r');
  const question = page.getByRole('dialog', { name: /^Reject ORD-/ });
  await expect(question.getByRole('combobox', { name: 'Reason' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Duplicate order' }).waitFor();
  await page.keyboard.type('Dup');
  await page.keyboard.press('Enter');
  await expect(question.getByRole('combobox', { name: 'Reason' })).toContainText('Duplicate order');
  await page.keyboard.press('Control+Enter');
  await expect(row).toContainText('Rejected');
  await expect(rowOf(page, 'Kingsmead Schools')).toBeFocused();
  await page.keyboard.press('r');
  await expect(question.getByRole('combobox', { name: 'Reason' })).toContainText('Duplicate order');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'Kingsmead Schools')).toBeFocused();
});

test('two presses in a row decide one order', async ({ page, serverUrl }) => {
  await openQueue(page, serverUrl);
  const row = await moveTo(page, 'Verdant Grocers');
  await page.keyboard.press('e');
  await page.keyboard.press('e');
  await expect(row).toContainText('Acknowledged');
  await expect(rowOf(page, 'Calder Rail')).toBeFocused();
  await expect(rowOf(page, 'Calder Rail')).toContainText('New');
  await page.keyboard.press('z');
});

test('a manager approves and rejects by pointer, from the peek', async ({ page, serverUrl }) => {
  await openQueue(page, serverUrl);
  await rowOf(page, 'Stonebridge Property').click();
  const peek = page.getByRole('complementary', { name: /^ORD-/ });
  await expect(peek.getByRole('heading', { name: 'Stonebridge Property' })).toBeVisible();
  await peek.getByRole('button', { name: 'Approve' }).dblclick();
  await expect(rowOf(page, 'Stonebridge Property')).toContainText('Acknowledged');
  await expect(rowOf(page, 'Kingsmead Schools')).toContainText('New');

  await rowOf(page, 'Lattice Optics').click();
  await expect(peek.getByRole('heading', { name: 'Lattice Optics' })).toBeVisible();
  await peek.getByRole('button', { name: 'Reject' }).click();
  const question = page.getByRole('dialog', { name: /^Reject ORD-/ });
  await question.getByRole('combobox', { name: 'Reason' }).click();
  await page.getByRole('option', { name: 'Customer withdrew' }).click();
  await question.getByRole('button', { name: 'Reject' }).click();
  await expect(rowOf(page, 'Lattice Optics')).toContainText('Rejected');
  const said = page.getByRole('listitem').filter({ hasText: /ORD-\d+ rejected/ });
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'Lattice Optics')).toContainText('New');
});

test('what blocks an order is shown instead of approving it', async ({ page, serverUrl }) => {
  await openQueue(page, serverUrl);
  const row = await moveTo(page, 'Brightwater Foods');
  await page.keyboard.press('e');
  await expect(page.getByText(/cannot be approved yet, 1 left/)).toBeVisible();
  await expect(page.getByRole('complementary', { name: /^ORD-/ })).toContainText('Blocking:');
  await expect(row).toContainText('New');
});

test('search narrows the list and is in the address', async ({ page, serverUrl }) => {
  await openQueue(page, serverUrl);
  await page.keyboard.press('/');
  await page.keyboard.type('aldermoor');
  await expect(page).toHaveURL(/q=aldermoor/);
  await expect(page.getByRole('row').filter({ has: page.getByRole('link') })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Aldermoor Hospitals Trust')).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('nothing has this');
  await expect(page.getByText('No order fits')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search', exact: true }).last().click();
  await expect(rowOf(page, 'Castellan Bank')).toBeVisible();
});

test('the peek follows the cursor and closes', async ({ page, serverUrl }) => {
  await openQueue(page, serverUrl);
  await moveTo(page, 'Castellan Bank');
  await page.keyboard.press('Space');
  const peek = page.getByRole('complementary', { name: /^ORD-/ });
  await expect(peek.getByRole('heading', { name: 'Castellan Bank' })).toBeVisible();
  await expect(rowOf(page, 'Castellan Bank')).toBeFocused();
  await page.keyboard.press('j');
  await expect(peek.getByRole('heading', { name: 'Quillon Insurance' })).toBeVisible();
  await expect(page).toHaveURL(/peek=ORD-/);
  await page.keyboard.press('Escape');
  await expect(peek).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/orders\/ORD-/);
});

test('two managers see what the other decides', async ({ page, serverUrl, browser }) => {
  await openQueue(page, serverUrl);
  const other = await (await browser.newContext({ baseURL: serverUrl })).newPage();
  await openQueue(other, serverUrl, 'grace');
  await moveTo(page, 'Calder Rail');
  await page.keyboard.press('e');
  const seen = rowOf(other, 'Calder Rail');
  await expect(seen).toContainText('can still be undone');
  await moveTo(other, 'Calder Rail');
  await other.keyboard.press('e');
  await expect(other.getByText(/Marta Lindqvist has just decided/)).toBeVisible();
  await page.keyboard.press('z');
  await expect(seen).not.toContainText('can still be undone');
  await other.context().close();
});

test('arrivals wait until they are let in', async ({ page, serverUrl, browser }) => {
  await openQueue(page, serverUrl);
  const sales = await (await browser.newContext({ baseURL: serverUrl })).newPage();
  await signInAs(sales.context(), serverUrl, 'admin');
  await sales.goto('/orders?view=drafts');
  await sales.getByRole('link', { name: 'Silverthorn Logistics', exact: true }).click();
  await sales.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('button', { name: '1 new' })).toBeVisible();
  await expect(rowOf(page, 'Silverthorn Logistics')).toHaveCount(0);
  await page.keyboard.press('.');
  await expect(rowOf(page, 'Silverthorn Logistics')).toBeVisible();
  await sales.context().close();
});

test('an agent is told that the queue is not theirs', async ({ page, serverUrl }) => {
  await signInAs(page.context(), serverUrl, 'tomasz');
  await page.goto('/queue');
  await expect(page.getByRole('heading', { name: 'This page is not open to you' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Queue' })).toHaveCount(0);
  await page.goto('/orders');
  await expect(page.getByRole('grid', { name: 'All' })).toBeVisible();
});
