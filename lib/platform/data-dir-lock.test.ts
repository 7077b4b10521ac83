import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir } from './data-dir-lock';
import { processIdentity } from './process-identity.mjs';

const LOCK_MODULE = path.resolve('lib/platform/pid-lock.mjs');

let folder: string;
let dataDir: string;
let lockFile: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baton-lock-'));
  dataDir = path.join(folder, 'data');
  lockFile = `${dataDir}.lock`;
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A real process that takes the lock, says `<pid> held` or `<pid> refused`, and then does `after`. */
function contender(after: 'stay' | 'end' = 'stay'): string {
  const stay = after === 'stay' ? 'setInterval(() => {}, 1000);' : '';
  return `import(${JSON.stringify(LOCK_MODULE)}).then(({ takePidLock }) => {
    const lock = takePidLock(${JSON.stringify(lockFile)});
    console.log(process.pid + ('release' in lock ? ' held' : ' refused'));
    ${stay}
  });`;
}

/** Runs a program and gives its first line, once it has said one. */
async function firstLine(program: string, args: string[]): Promise<{ pid: number; said: string }> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  const [pid, said = ''] = line.split(' ');
  return { pid: Number(pid), said };
}

const start = (after?: 'stay' | 'end') => firstLine(process.execPath, ['-e', contender(after)]);

const ended = (child: ChildProcess | undefined) =>
  new Promise<void>((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('close', () => resolve());
  });

function expectTaken() {
  const lock = lockDataDir(dataDir);
  expect(lock.ok).toBe(true);
  if (lock.ok) lock.value();
}

describe('lockDataDir', () => {
  it('is free again once released', () => {
    expectTaken();
    expect(existsSync(lockFile)).toBe(false);
    expectTaken();
  });

  it('refuses while another process holds it, and says which and what to do', async () => {
    const { pid, said } = await start();
    expect(said).toBe('held');
    const lock = lockDataDir(dataDir);
    if (lock.ok) throw new Error('The lock was taken twice.');
    expect(lock.refusal.pid).toBe(pid);
    expect(lock.refusal.message).toBe(
      `The data directory ${dataDir} is in use by process ${pid}. Nothing was changed. Stop it (kill ${pid}), ` +
        'or give this one its own: BATON_DATA_DIR=.data-2 PORT=3001. For several processes on the same data set DATABASE_URL.',
    );
  });

  it('is one lock however the path is spelled', () => {
    mkdirSync(dataDir);
    symlinkSync(dataDir, path.join(folder, 'other-name'));
    const lock = lockDataDir(`${dataDir}/`);
    expect(lockDataDir(path.join(folder, 'other-name')).ok).toBe(false);
    expect(lock.ok && lock.value()).toBeFalsy();
  });

  it('is released by a process that ends', async () => {
    expect((await start('end')).said).toBe('held');
    await ended(children[0]);
    expect(existsSync(lockFile)).toBe(false);
  });

  it('is taken over from a killed process', async () => {
    await start();
    children[0]?.kill('SIGKILL');
    await ended(children[0]);
    expect(existsSync(lockFile)).toBe(true);
    expectTaken();
  });

  it('is taken over from a zombie, which still answers signals', async () => {
    // The shell becomes a sleep that never asks after its child: killed, the child stays a zombie.
    const { pid } = await firstLine('sh', [
      '-c',
      '"$0" -e "$1" & exec sleep 60',
      process.execPath,
      contender(),
    ]);
    expect(lockDataDir(dataDir).ok).toBe(false);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => lockDataDir(dataDir).ok, { timeout: 30_000 }).toBe(true);
    expect(() => process.kill(pid, 0)).not.toThrow();
  });

  it('is taken over when its number now belongs to another process', () => {
    const other = processIdentity(process.ppid);
    writeFileSync(lockFile, JSON.stringify({ pid: other.pid, started: 'long ago' }));
    expectTaken();
    writeFileSync(lockFile, JSON.stringify(other));
    expect(lockDataDir(dataDir).ok).toBe(false);
  });

  it.each(['', 'nonsense', '{"pid":"1"}'])('is taken over when the file says %j', (content) => {
    writeFileSync(lockFile, content);
    expectTaken();
  });

  it('has one winner when several find it stale at once', async () => {
    writeFileSync(lockFile, JSON.stringify({ pid: process.ppid, started: 'long ago' }));
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => start()));
    expect(outcomes.filter(({ said }) => said === 'held')).toHaveLength(1);
  });
});
