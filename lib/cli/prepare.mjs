import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { liveServers } from './live-servers.mjs';
import { ROOT, runStep, Stop } from './run-step.mjs';

const STAMP = `${ROOT}node_modules/.baton-install.json`;
const OLDEST = [20, 19];

/** Stops with a sentence when this Node is too old to run Baton. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Stop(
    `Baton needs Node ${OLDEST.join('.')} or newer, and this is ${version}. Install a newer one and run this again.`,
  );
}

/** Whether node_modules holds exactly what the lockfile asks for, by npm's own record of what it installed. */
function matchesLockfile() {
  try {
    const wanted = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')).packages;
    const present = JSON.parse(readFileSync(`${ROOT}node_modules/.package-lock.json`, 'utf8')).packages;
    return Object.entries(wanted).every(([name, one]) => {
      if (name === '' || (one.optional && !present[name])) return true;
      return present[name]?.version === one.version;
    });
  } catch {
    return false;
  }
}

/** Installs what the lockfile asks for, unless it is there. A person's own `npm install` counts. */
export async function ensureInstalled() {
  const stamp = JSON.stringify({
    lockfile: createHash('sha256')
      .update(readFileSync(`${ROOT}package-lock.json`))
      .digest('hex'),
    machine: `${process.platform}-${process.arch}`,
    node: process.versions.node.split('.')[0],
  });
  const found = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
  if (found === stamp) return;
  if (!sameMachine(found, stamp) || !matchesLockfile()) {
    const [live] = liveServers();
    if (live)
      throw new Stop(
        `The packages have changed, but process ${live.pid} serves from them. Stop it (kill ${live.pid}) and run this again.`,
      );
    console.log('Installing packages …');
    const { code } = await runStep('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Stop('The packages could not be installed: npm ci has said why, above.');
  }
  writeFileSync(STAMP, stamp);
}

/** Native packages are installed per machine and Node version. No stamp yet: npm's record decides. */
function sameMachine(found, wanted) {
  if (!found) return true;
  const [a, b] = [JSON.parse(found), JSON.parse(wanted)];
  return a.machine === b.machine && a.node === b.node;
}
