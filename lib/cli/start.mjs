// `npm run demo` and `npm start`: from a fresh clone to a running instance.
import { existsSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { DEMO_CLIENT, DEMO_LOGINS, DEMO_PASSWORD } from './demo-logins.mjs';
import { checkNode, ensureInstalled } from './prepare.mjs';
import { ROOT, Stop } from './run-step.mjs';
import { isFree, spawnServer, untilHealthy } from './serve.mjs';

const demo = process.argv[2] === 'demo';

function environment() {
  // What is set for this run wins over the file.
  if (existsSync(`${ROOT}.env`)) process.loadEnvFile(`${ROOT}.env`);
  const env = { ...process.env };
  if (demo) env.BATON_DEMO = '1';
  // A demo is looked at under whatever name its machine has. A deployment names its address.
  if (demo && !env.NEXTAUTH_URL) env.AUTH_TRUST_HOST ||= 'true';
  return env;
}

async function portOf(env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Stop(`PORT is "${env.PORT}": write a number from 1 to 65535.`);
  }
  if (await isFree(port, env.BATON_HOST || undefined)) return port;
  const again = `PORT=${port + 1} BATON_DATA_DIR=.data-2 npm ${demo ? 'run demo' : 'start'}`;
  throw new Stop(`Port ${port} is in use. Stop what listens there, or run beside it: ${again}`);
}

function greeting(url) {
  if (!demo) return `\nBaton runs at ${url}\n`;
  const width = Math.max(...DEMO_LOGINS.map(({ email }) => email.length));
  const people = DEMO_LOGINS.map(({ email, role }) => `  ${email.padEnd(width)}  ${role}`);
  return [
    `\nBaton runs at ${url}\n`,
    `Sign in with the password ${DEMO_PASSWORD} as`,
    ...people,
    '\nTM Forum APIs: POST /oauth/token with client_credentials,',
    `  client ${DEMO_CLIENT.id}, secret ${DEMO_CLIENT.secret}`,
    '\nStop with Ctrl+C. The data stays.\n',
  ].join('\n');
}

/** Hands our end on to the server, and its end on to us. */
function tie(child) {
  const pass = (signal) => {
    if (child.exitCode === null) child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass('SIGTERM'));
  // npm passes a signal to its shell only, which dies and leaves us behind: a new parent says so.
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) pass('SIGTERM');
  }, 500);
  timer.unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' ? 0 : 1)));
}

try {
  checkNode();
  const env = environment();
  const port = await portOf(env);
  await ensureInstalled();
  await ensureBuilt();
  // In its own group, so that Ctrl+C in a terminal reaches it once: from us.
  const child = spawnServer({
    port,
    host: env.BATON_HOST || undefined,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  tie(child);
  const host = env.BATON_HOST && env.BATON_HOST !== '0.0.0.0' ? env.BATON_HOST : 'localhost';
  if (await untilHealthy(child, `http://${host}:${port}`)) console.log(greeting(`http://${host}:${port}`));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
