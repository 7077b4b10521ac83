import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '@/e2e/fixtures/journey-test';
import type { MyWork } from '@/lib/tasks/queries/my-work-types';

async function signIn(page: Page, who: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(who);
  await page.getByLabel('Password', { exact: true }).fill('baton-demo');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
}

async function grave(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const theme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries({
    desk: { width: 1440, height: 900 },
    phone: { width: 390, height: 844 },
  })) {
    test(`my work and the task in focus, ${theme}, ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await signIn(page, 'tomasz@halden.example');
      const work: MyWork = await (await page.request.get('/api/my-work')).json();
      const number = work.now[0]?.number;
      for (const path of ['/my-work', `/my-work?task=${number}`, `/tasks/${number}`]) {
        await page.goto(path);
        await expect(page.locator('#main')).toBeVisible();
        await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
        expect(await grave(page), path).toEqual([]);
      }
    });
  }
}
