import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { takePidLock } from '../platform/pid-lock.mjs';
import { liveServers } from './live-servers.mjs';
import { ROOT, runTool, Stop } from './run-step.mjs';

const STAMP = `${ROOT}.next/baton-build`;
const SOURCES = [
  ...['app', 'components', 'lib', 'db', 'public', 'proxy.ts', 'instrumentation.ts'],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
];
const NOT_BUILT = /\.test\.tsx?$|^lib\/cli\/|^db\/migrations\/|\.md$/;

function* filesUnder(name) {
  if (!existsSync(ROOT + name)) return;
  if (!statSync(ROOT + name).isDirectory()) yield name;
  else for (const inner of readdirSync(ROOT + name).sort()) yield* filesUnder(`${name}/${inner}`);
}

/** One hash over everything that the build is made from. */
export function sourceHash() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const source of SOURCES) {
    for (const name of filesUnder(source)) {
      if (NOT_BUILT.test(name)) continue;
      hash.update(`\0${name}\0`).update(readFileSync(ROOT + name));
    }
  }
  return hash.digest('hex');
}

const isBuilt = (hash) => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;

/** Builds for production, unless what is built is what the sources say. Two at once: the second waits. */
export async function ensureBuilt() {
  if (isBuilt(sourceHash())) return;
  const release = await buildLock();
  try {
    const hash = sourceHash();
    if (!isBuilt(hash)) await build(hash);
  } finally {
    release();
  }
}

async function build(hash) {
  const live = liveServers().map(({ pid }) => pid);
  if (live.length) {
    throw new Stop(
      `The sources have changed, but ${live.length === 1 ? 'a server runs' : 'servers run'} from the build of this checkout. ` +
        `Building now would break the pages it serves. Stop ${live.length === 1 ? 'it' : 'them'} (kill ${live.join(' ')}) and run this again.`,
    );
  }
  console.log('Building …');
  rmSync(STAMP, { force: true });
  const { code } = await runTool('next/dist/bin/next', ['build'], { env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Stop('The build has failed: the reason is above.');
  writeFileSync(STAMP, hash);
}

async function buildLock() {
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  for (let said = false; ; ) {
    const lock = takePidLock(`${ROOT}.cache/build.lock`);
    if ('release' in lock) return lock.release;
    if (!said && lock.heldBy)
      console.log(`Waiting for process ${lock.heldBy.pid}, which builds this checkout …`);
    said = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
