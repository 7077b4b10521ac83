import { defineConfig } from '@playwright/test';
import type { JourneyOptions } from './e2e/fixtures/journey-test';
import { findChromium } from './lib/cli/chromium.mjs';

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig<object, JourneyOptions>({
  testDir: 'e2e',
  testMatch: ['journeys/**/*.spec.ts', 'accessibility/**/*.spec.ts'],
  globalSetup: './e2e/fixtures/journeys-setup.ts',
  outputDir: 'test-results',
  // The journeys share one database: what one decides the next one sees, in the order of the files.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 30_000 },
  reporter: process.env.BATON_TEST_REPORT
    ? [['list'], ['json', { outputFile: process.env.BATON_TEST_REPORT }]]
    : 'list',
  use: {
    baseURL: process.env.BATON_JOURNEY_URL,
    browserName: 'chromium',
    launchOptions: { executablePath: findChromium() ?? undefined, args },
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    // Decisions take effect at once, unless a journey is about taking them back.
    { name: 'journeys', testMatch: 'journeys/*.spec.ts' },
    { name: 'undo', testMatch: 'journeys/undo/*.spec.ts', use: { undoMs: 60_000 } },
    { name: 'accessibility', testMatch: 'accessibility/**/*.spec.ts' },
  ],
});
