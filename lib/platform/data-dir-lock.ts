import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { takePidLock } from './pid-lock.mjs';
import { ok, type Result, refuse } from './result';

/** Why a data directory could not be opened, in a sentence for the person at the terminal. */
export interface DataDirHeld {
  pid: number | null;
  message: string;
}

/** One directory has one lock, however its path is spelled. */
function lockFileOf(dataDir: string): string {
  const wanted = path.resolve(dataDir);
  mkdirSync(path.dirname(wanted), { recursive: true });
  const real = existsSync(wanted)
    ? realpathSync(wanted)
    : path.join(realpathSync(path.dirname(wanted)), path.basename(wanted));
  return `${real}.lock`;
}

/**
 * Makes this process the only one that opens an embedded store: two would destroy it. The lock lies
 * beside the directory, is taken over when its holder is dead, and is released when the process ends.
 */
export function lockDataDir(dataDir: string): Result<() => void, DataDirHeld> {
  const lock = takePidLock(lockFileOf(dataDir));
  if ('release' in lock) return ok(lock.release);
  const pid = lock.heldBy?.pid ?? null;
  const holder = pid === null ? 'another process' : `process ${pid}`;
  const stop = pid === null ? 'Try again' : `Stop it (kill ${pid})`;
  const message =
    `The data directory ${path.resolve(dataDir)} is in use by ${holder}. Nothing was changed. ` +
    `${stop}, or give this one its own: BATON_DATA_DIR=.data-2 PORT=3001. ` +
    'For several processes on the same data set DATABASE_URL.';
  return refuse({ pid, message });
}
