import path from 'node:path';
import { defineConfig } from 'vitest/config';

// A zone that is neither the server's usual one nor the provider's: nothing may read the machine's.
process.env.TZ = 'America/St_Johns';

const browserTests = ['e2e/journeys/**', 'e2e/accessibility/**'];
const ignored = ['**/node_modules/**', '.next/**', ...browserTests];

const shared = {
  // Modules are shared between the files of a worker: isolation costs a second per file.
  isolate: false,
  setupFiles: ['e2e/fixtures/property-seed.ts'],
  env: { BATON_NOW: '2026-11-24T09:00:00Z', LOG_LEVEL: 'silent' },
  restoreMocks: true,
  testTimeout: 30_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.db.test.ts', '**/*.door.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: ignored,
          globalSetup: ['e2e/fixtures/database-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'doors',
          include: ['**/*.door.test.ts'],
          exclude: ignored,
          globalSetup: ['e2e/fixtures/doors-setup.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
