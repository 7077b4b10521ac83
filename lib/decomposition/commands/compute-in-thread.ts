import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ComputedRun, RunInput } from '../model/compute-run';

/** Computes a run in a thread of its own, so that a large order holds nobody up. */
export function computeInThread(input: RunInput): Promise<ComputedRun> {
  return new Promise((resolve, reject) => {
    const thread = startThread(input);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) =>
      reject(new Error(`The thread that decomposes ended with ${code}, unasked.`)),
    );
  });
}

function startThread(workerData: RunInput): Worker {
  // Next bundles the file of exactly this expression.
  if (process.env.NEXT_RUNTIME === 'nodejs')
    return new Worker(new URL('./run-thread.ts', import.meta.url), { workerData });
  const file = path.join(import.meta.dirname, 'run-thread.ts');
  // Node alone does not read TypeScript: the loader has to be there first.
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`;
  return new Worker(code, { eval: true, workerData });
}
