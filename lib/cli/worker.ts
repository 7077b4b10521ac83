// `npm run worker`: runs the background work in a process of its own, beside web processes with WORKER=off.
import { loadEnvironment } from './load-environment';

loadEnvironment();
process.env.WORKER = 'on';
const { bootOrExit } = await import('@/lib/platform/boot-or-exit');

if (process.env.DATABASE_URL) {
  await bootOrExit();
  console.log('Working. Stop with Ctrl+C: running jobs finish.');
} else {
  console.error(
    'A worker of its own needs a PostgreSQL server: the embedded store belongs to one process. Nothing was started. ' +
      'Set DATABASE_URL, or leave the work to the web process (WORKER=on).',
  );
  process.exitCode = 1;
}
