// Plain JavaScript: the scripts that run before anything is installed need it as well as the server.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * One process, told apart from a later one that got the same number.
 * @typedef {{ pid: number, started: string | null }} ProcessIdentity
 */

/** @param {number} pid @returns {{ state: string, started: string } | null} */
function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may itself hold blanks and brackets, so the fields start behind the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', started: `${bootId()}:${fields[19]}` };
  } catch {
    return null;
  }
}

/** Start times count from the last boot, so a boot is part of them. */
function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** @param {number} pid @returns {{ state: string, started: string } | null} */
function fromPs(pid) {
  try {
    const options = /** @type {const} */ ({ encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], options).trim();
    const [state = '', ...started] = line.split(/\s+/);
    return state ? { state, started: started.join(' ') } : null;
  } catch {
    return null;
  }
}

/** @param {number} pid @returns {{ state: string, started: string } | null} */
const look = (pid) => fromProc(pid) ?? fromPs(pid);

/**
 * Who a process is: its number and when it started (null where the system does not tell).
 * @param {number} [pid] this process when left out
 * @returns {ProcessIdentity}
 */
export function processIdentity(pid = process.pid) {
  return { pid, started: look(pid)?.started ?? null };
}

/**
 * Whether exactly this process still runs. A zombie, and another process with its number, count as dead.
 * @param {ProcessIdentity} identity
 * @returns {boolean}
 */
export function isRunning({ pid, started }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  const now = look(pid);
  if (!now) return true;
  if (now.state.startsWith('Z') || now.state.startsWith('X')) return false;
  return started === null || started === now.started;
}
