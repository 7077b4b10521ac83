import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './serve.mjs';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs, 15 or newer, or null. BATON_POSTGRES_BIN names another one. */
export function postgresPrograms() {
  const named = process.env.BATON_POSTGRES_BIN;
  if (named) return existsSync(`${named}/initdb`) ? named : null;
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const [newest] = versions.filter((version) => version >= 15).sort((a, b) => b - a);
  if (newest && existsSync(`${DEBIAN}/${newest}/bin/initdb`)) return `${DEBIAN}/${newest}/bin`;
  const elsewhere = ['/opt/homebrew/bin', '/usr/local/bin', '/usr/bin'];
  return elsewhere.find((folder) => existsSync(`${folder}/initdb`)) ?? null;
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

// The shell outlives nobody: when the pipe to it closes, however its starter ended, it stops the server
// and removes the data.
const SUPERVISE =
  '"$1/postgres" -D "$2" -p "$3" -h 127.0.0.1 -k "" -c fsync=off -c max_connections=200 & server=$!; read -r _; kill -INT $server; wait $server; rm -rf "$2"';

/**
 * Starts an empty PostgreSQL server on a free port of the loopback, in a temporary folder. No fsync:
 * nothing in it is worth a power cut.
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | null>} null where no server can be started
 */
export async function startPostgres() {
  const programs = postgresPrograms();
  if (!programs) return null;
  const user = serverUser();
  const data = mkdtempSync(path.join(tmpdir(), 'baton-postgres-'));
  if (user.uid !== undefined) chownSync(data, user.uid, user.gid);
  const options = { ...user, cwd: tmpdir(), env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  const init = ['-D', data, '-U', 'baton', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8'];
  execFileSync(`${programs}/initdb`, init, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  const port = await freePort();
  const shell = spawn('sh', ['-c', SUPERVISE, 'sh', programs, data, String(port)], {
    ...options,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const ended = new Promise((resolve) => shell.once('exit', resolve));
  await untilReady(programs, port, shell);
  const stop = async () => {
    shell.stdin?.end();
    await ended;
  };
  return { url: `postgres://baton@127.0.0.1:${port}/postgres`, stop };
}

async function untilReady(programs, port, shell) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (shell.exitCode !== null) throw new Error('PostgreSQL ended while it was starting.');
    try {
      execFileSync(`${programs}/pg_isready`, ['-h', '127.0.0.1', '-p', String(port), '-q']);
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new Error('PostgreSQL did not accept connections within 30 seconds.');
}
