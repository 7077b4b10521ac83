// Plain JavaScript: the scripts that run before anything is installed need it as well as the server.
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning, processIdentity } from './process-identity.mjs';

/** @typedef {import('./process-identity.mjs').ProcessIdentity} ProcessIdentity */

/**
 * The process that holds a lock file, or null when it is free, stale or not one of ours.
 * @param {string} file
 * @returns {ProcessIdentity | null}
 */
export function lockHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return Number.isInteger(holder?.pid) && isRunning(holder) ? holder : null;
  } catch {
    return null;
  }
}

/** @param {string} file @param {string} mine @returns {boolean} */
function linked(file, mine) {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes over a stale lock. Two that find it stale at the same time must not both win, so the removal
 * happens under a lock of its own; that one is only ever stale after a crash within these lines.
 * @param {string} file @param {string} mine @returns {boolean}
 */
function takenOver(file, mine) {
  const guard = `${file}.takeover`;
  if (!linked(guard, mine)) {
    if (lockHolder(guard)) return false;
    rmSync(guard, { force: true });
    if (!linked(guard, mine)) return false;
  }
  try {
    if (lockHolder(file)) return false;
    rmSync(file, { force: true });
    return linked(file, mine);
  } finally {
    rmSync(guard, { force: true });
  }
}

/**
 * Takes a lock file for this process, unless a living process holds it.
 * @param {string} file
 * @returns {{ release: () => void } | { heldBy: ProcessIdentity | null }} heldBy is null when the holder
 *   came and went, or is just taking over: asking again is right.
 */
export function takePidLock(file) {
  const me = processIdentity();
  const mine = `${file}.${me.pid}`;
  // Written first and linked afterwards: a lock that is created and then written looks empty, so stale.
  writeFileSync(mine, JSON.stringify(me));
  try {
    if (!linked(file, mine) && (lockHolder(file) || !takenOver(file, mine))) {
      return { heldBy: lockHolder(file) };
    }
  } finally {
    rmSync(mine, { force: true });
  }
  const release = () => {
    process.off('exit', release);
    const holder = lockHolder(file);
    if (holder?.pid === me.pid && holder.started === me.started) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return { release };
}
