import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '@/e2e/fixtures/journey-test';
import type { MyWork, TaskListRow } from '@/lib/tasks/queries/my-work-types';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';

const PASSWORD = 'baton-demo';

async function signIn(page: Page, who: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(who);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
}

const work = async (page: Page): Promise<MyWork> => (await page.request.get('/api/my-work')).json();
const task = async (page: Page, number: string): Promise<TaskDetail> =>
  (await page.request.get(`/api/tasks/${number}`)).json();

const row = (page: Page, number: string): Locator => page.locator(`[data-row="${number}"]`);

/** Moves with J until the cursor stands on a row. */
async function moveTo(page: Page, number: string): Promise<void> {
  await expect(async () => {
    if ((await row(page, number).getAttribute('aria-current')) === 'true') return;
    await page.keyboard.press('j');
    await expect(row(page, number)).toHaveAttribute('aria-current', 'true', { timeout: 150 });
  }).toPass({ intervals: [10] });
  await expect(page.locator('#task-title')).toBeVisible();
}

/** Moves with Tab until a control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it.');
}

const complete = (page: Page): Locator => page.getByRole('button', { name: /^Complete/ });

test('an agent claims, works and completes, by keyboard alone', async ({ page }) => {
  await signIn(page, 'tomasz@halden.example');
  await page.goto('/my-work');
  const claimable = (await work(page)).claimable.find((one) => one.name === 'Reserve access port');
  const { number } = claimable as TaskListRow;
  await moveTo(page, number);

  await page.keyboard.press('Shift+A');
  await expect(page.getByText('Reserve access port assigned to you')).toBeVisible();
  await page.keyboard.press('s');
  await expect.poll(async () => (await task(page, number)).state).toBe('inProgress');

  // What is missing is said, and the key leads to the first of it.
  await expect(complete(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(complete(page)).toContainText('3 left');
  await page.keyboard.press('e');
  const first = page.getByRole('checkbox', { name: 'Find a free port at the nearest cabinet' });
  await expect(first).toBeFocused();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  const second = page.getByRole('checkbox', { name: 'Reserve it for this order' });
  await tabTo(page, second);
  await page.keyboard.press('Space');
  await expect(complete(page)).toContainText('1 left');

  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Access port' })).toBeFocused();
  await page.keyboard.type('RTM-OLT07 4/1');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await expect(complete(page)).not.toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');

  await page.keyboard.press('c');
  await page.keyboard.type('Port is labelled.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('listitem').getByText('Port is labelled.')).toBeVisible();
  await expect.poll(async () => (await task(page, number)).notes.length).toBe(1);
  await page.keyboard.press('Escape');

  await page.keyboard.press('e');
  await expect(page.getByText('Reserve access port completed')).toBeVisible();
  await expect(row(page, number)).not.toHaveAttribute('aria-current', 'true');
  await expect.poll(async () => (await task(page, number)).state).toBe('completed');
  await expect.poll(async () => (await work(page)).doneToday.map((one) => one.number)).toContain(number);
});

test('of two agents who claim the same task one has it and the other reads who', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await (await browser.newContext({ baseURL })).newPage();
  await signIn(page, 'tomasz@halden.example');
  await signIn(other, 'lucia@halden.example');
  const { number, name } = (await work(page)).claimable[0] as TaskListRow;
  await page.goto(`/my-work?task=${number}`);
  await other.goto(`/my-work?task=${number}`);
  await expect(other.getByRole('button', { name: 'Claim', exact: true })).toBeVisible();
  // The loser's page must not hear of it before the press.
  await other.route('**/api/**', (route) => route.abort());

  await page.getByRole('button', { name: 'Claim', exact: true }).dblclick();
  await expect.poll(async () => (await task(page, number)).assignee?.name).toBe('Tomasz Wilk');
  await other.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(other.getByText(`${number} already belongs to Tomasz Wilk.`)).toBeVisible();
  await other.unroute('**/api/**');
  await other.goto(`/tasks/${number}`);
  await expect(other.getByText('Tomasz Wilk has this task')).toBeVisible();
  await expect(other.getByRole('heading', { name })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Claim', exact: true })).toHaveCount(0);
});

test('undoing a claim takes nothing back that was done with the task since', async ({ page }) => {
  await signIn(page, 'samir@halden.example');
  const { number } = (await work(page)).claimable.at(-1) as TaskListRow;
  await page.goto(`/my-work?task=${number}`);
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(page.getByText(/ assigned to you$/)).toBeVisible();
  // Under the pointer the toast stays.
  await page.getByRole('button', { name: 'Undo' }).hover();
  await page.keyboard.press('s');
  await expect.poll(async () => (await task(page, number)).state).toBe('inProgress');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/changed since you opened it/)).toBeVisible();
  expect(await task(page, number)).toMatchObject({
    state: 'inProgress',
    assignee: { name: 'Samir Haddad' },
  });
});

test('a value that does not fit says what would, and stays while the page looks again', async ({ page }) => {
  await signIn(page, 'tomasz@halden.example');
  const { number } = (await work(page)).now.find((one) => one.name === 'Build lateral duct') as TaskListRow;
  await page.goto(`/my-work?task=${number}`);
  await page.getByLabel('Cover depth').fill('45');
  await page.getByLabel('Cover depth').press('Enter');
  await expect(page.getByText('Enter 60 to 120 cm')).toBeVisible();
  await page.getByPlaceholder('Comment').fill('Half a thought');
  await page.waitForResponse((answer) => answer.url().includes(`/api/tasks/${number}`));
  await expect(page.getByLabel('Cover depth')).toHaveValue('45');
  await expect(page.getByPlaceholder('Comment')).toHaveValue('Half a thought');
  expect((await task(page, number)).values.coverDepth).toBeUndefined();
});

test('a deactivated person is out at once', async ({ page, browser, baseURL }) => {
  const admin = await (await browser.newContext({ baseURL })).newPage();
  await signIn(admin, 'admin@halden.example');
  await signIn(page, 'mateus@halden.example');
  await page.goto('/my-work');
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible();
  const set = (active: boolean) =>
    admin.request.put('/api/users/mateus@halden.example/active', { data: { active } });
  expect((await set(false)).status()).toBe(200);
  await page.waitForURL('**/sign-in**');
  expect((await page.request.get('/api/my-work')).status()).toBe(401);
  expect((await set(true)).status()).toBe(200);
});

test('a manager reassigns a task from its own page', async ({ page }) => {
  await signIn(page, 'tomasz@halden.example');
  const { number } = (await work(page)).next.at(-1) as TaskListRow;
  await page.context().clearCookies();
  await signIn(page, 'marta@halden.example');
  await page.goto(`/tasks/${number}`);
  // The first key may come before the page listens.
  await expect(async () => {
    await page.keyboard.press('a');
    await expect(page.getByPlaceholder(/^Assign/)).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.getByPlaceholder(/^Assign/).fill('Hana');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/assigned to Hana Novak/)).toBeVisible();
  await expect(page.getByText('Hana Novak has this task')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Tomasz Wilk has this task')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the task under way is first, and Back leads to the list', async ({ page }) => {
    await signIn(page, 'tomasz@halden.example');
    const { now } = await work(page);
    await page.goto('/my-work');
    await page.getByRole('button', { name: 'Continue' }).tap();
    await expect(page).toHaveURL(new RegExp(`task=${now[0]?.number}`));
    await expect(page.getByRole('heading', { name: now[0]?.name })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();

    const duct = now.find((one) => one.name === 'Build lateral duct') as TaskListRow;
    await page.goto(`/my-work?task=${duct.number}`);
    await expect(page.getByRole('button', { name: '2 done' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Trench and lay duct' }).tap();
    await expect(page.getByRole('checkbox', { name: 'Trench and lay duct' })).toBeChecked();
    await expect(complete(page)).toContainText('4 left');
    // It says what is missing and is pressed all the same.
    await complete(page).tap({ force: true });
    await expect(
      page.getByRole('checkbox', { name: 'Photograph every joint before backfill' }),
    ).toBeFocused();
    for (const button of [complete(page), page.getByRole('button', { name: 'Back to the list' })]) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'Back to the list' }).tap();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
