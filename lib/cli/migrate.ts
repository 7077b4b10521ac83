// `npm run migrate`: brings the database to this version, without serving from it.
import { loadEnvironment } from './load-environment';

loadEnvironment();
const { openStore } = await import('@/lib/platform/open-store');
const { migrate } = await import('@/db/migrate');
const { config } = await import('@/lib/platform/config');

try {
  const store = await openStore(config());
  await store.exclusively(() => migrate(store));
  await store.close();
  console.log('The database is up to date.');
} catch (error) {
  const expected = error instanceof Error && ['BootError', 'ConfigError'].includes(error.name);
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
