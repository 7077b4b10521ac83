import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { listServer } from './live-servers.mjs';
import { ROOT } from './run-step.mjs';

/**
 * Starts the built server as a process of its own.
 * @param {{ port: number, host?: string | undefined, env: Record<string, string | undefined>, stdio: import('node:child_process').StdioOptions, detached?: boolean }} options
 */
export function spawnServer({ port, host, env, stdio, detached = false }) {
  const args = ['--import', new URL('./watch-parent.mjs', import.meta.url).href];
  args.push(`${ROOT}node_modules/next/dist/bin/next`, 'start', '-p', String(port));
  // Without -H Next listens on every address, IPv6 included, so 127.0.0.1 and localhost both work.
  if (host) args.push('-H', host);
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    // Next's own signal handler ends the process before the store is closed.
    env: { ...env, NODE_ENV: 'production', NEXT_MANUAL_SIG_HANDLE: '1', PORT: String(port) },
    stdio,
    detached,
  });
  if (child.pid) listServer(child.pid);
  return child;
}

/** @param {number} port @param {string} [host] @returns {Promise<boolean>} */
export function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });
}

/** A port that was free a moment ago. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Waits until the server answers that it is well.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} url
 * @returns {Promise<boolean>} false when it ended before
 */
export async function untilHealthy(child, url) {
  while (child.exitCode === null && child.signalCode === null) {
    try {
      const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(30_000) });
      await answer.body?.cancel();
      if (answer.ok) return true;
    } catch {
      // Not listening yet.
    }
    await sleep(100);
  }
  return false;
}
