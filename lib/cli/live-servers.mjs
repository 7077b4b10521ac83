import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning, processIdentity } from '../platform/process-identity.mjs';
import { ROOT } from './run-step.mjs';

const FOLDER = `${ROOT}.cache/live`;

/** The servers that run from this checkout: replacing its build or packages would break their pages. */
export function liveServers() {
  mkdirSync(FOLDER, { recursive: true });
  return readdirSync(FOLDER).flatMap((name) => {
    try {
      const server = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
      if (isRunning(server)) return [server];
    } catch {
      // Gone meanwhile.
    }
    rmSync(`${FOLDER}/${name}`, { force: true });
    return [];
  });
}

/**
 * Puts a server on the list; it leaves it by ending.
 * @param {number} pid
 */
export function listServer(pid) {
  mkdirSync(FOLDER, { recursive: true });
  // Renamed into place: half a file would look like a server that is gone.
  writeFileSync(`${FOLDER}.${pid}`, JSON.stringify(processIdentity(pid)));
  renameSync(`${FOLDER}.${pid}`, `${FOLDER}/${pid}`);
}
