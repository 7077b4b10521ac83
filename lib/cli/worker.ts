// `npm run worker`: runs the background work in a process of its own, beside web processes with WORKER=off.
import { loadEnvironment } from './load-environment';

loadEnvironment();
process.env.WORKER = 'on';
const { boot } = await import('@/lib/platform/boot');
const { config } = await import('@/lib/platform/config');

try {
  if (!config().databaseUrl) {
    throw Object.assign(
      new Error(
        'A worker of its own needs a PostgreSQL server: the embedded store belongs to one process. Nothing was started. ' +
          'Set DATABASE_URL, or leave the work to the web process (WORKER=on).',
      ),
      { name: 'BootError' },
    );
  }
  await boot();
  console.log('Working. Stop with Ctrl+C: running jobs finish.');
} catch (error) {
  const expected = error instanceof Error && ['BootError', 'ConfigError'].includes(error.name);
  console.error(expected ? error.message : error);
  process.exit(1);
}
