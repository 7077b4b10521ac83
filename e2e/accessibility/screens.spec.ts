import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from '../fixtures/journey-test';
import { signInAs } from '../fixtures/sign-in';
import { SCREENS } from './screen-list';

const THEMES = ['light', 'dark'] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const screen of SCREENS) {
  for (const theme of THEMES) {
    test(`${screen.name}, ${theme}: nothing serious stands in anyone's way`, async ({ page, serverUrl }) => {
      if (screen.as) await signInAs(page.context(), serverUrl, screen.as);
      await page.context().addCookies([{ name: 'baton-theme', value: theme, url: serverUrl }]);
      await page.goto(screen.path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
    });
  }
}
