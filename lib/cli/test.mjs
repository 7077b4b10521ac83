// `npm test`: everything. `npm run check` (--quick): what an inner loop needs.
// --on-postgres: the database tests on a PostgreSQL server that is started for them.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensurePostgres } from './install-postgres.mjs';
import { checkNode, ensureInstalled } from './prepare.mjs';
import { ROOT, runTool, Stop } from './run-step.mjs';
import { startPostgres } from './temp-postgres.mjs';
import {
  closingLine,
  nothing,
  oneCheck,
  playwrightCount,
  slowest,
  sum,
  vitestCount,
} from './test-report.mjs';

process.chdir(ROOT);
const quick = process.argv.includes('--quick');
const onPostgres = process.argv.includes('--on-postgres');
const seed = process.env.BATON_TEST_SEED ?? '20261124';
const reports = mkdtempSync(path.join(tmpdir(), 'baton-report-'));

async function check(name, script, args) {
  const started = Date.now();
  const { code, output } = await runTool(script, args, { quiet: true });
  if (code !== 0) console.log(output);
  return oneCheck(code === 0, name, Date.now() - started);
}

async function types() {
  // Routes have generated types; without them a fresh clone does not type-check.
  const typegen = await runTool('next/dist/bin/next', ['typegen'], { quiet: true });
  if (typegen.code !== 0) console.log(typegen.output);
  return check('types', 'typescript/bin/tsc', ['--noEmit']);
}

const lint = () =>
  check('lint and import rules', '@biomejs/biome/bin/biome', [
    'check',
    '--error-on-warnings',
    '--max-diagnostics=50',
    '.',
  ]);

async function vitest(projects, env = {}) {
  const report = path.join(reports, `${projects.join('-')}.json`);
  const args = ['run', ...projects.flatMap((name) => ['--project', name])];
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const { code } = await runTool('vitest/vitest.mjs', args, { env: { BATON_TEST_SEED: seed, ...env } });
  return vitestCount(report, code);
}

async function journeys() {
  await ensureChromium();
  const report = path.join(reports, 'journeys.json');
  const args = ['test', '--pass-with-no-tests'];
  const { code } = await runTool('@playwright/test/cli.js', args, { env: { BATON_TEST_REPORT: report } });
  return playwrightCount(report, code);
}

async function databaseOnPostgres() {
  await ensurePostgres();
  const server = await startPostgres();
  if (!server) throw new Stop('PostgreSQL was installed but its programs were not found.');
  try {
    return await vitest(['database'], { BATON_TEST_DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
}

async function doors() {
  // Where PostgreSQL is missing its door tests are skipped by name; CI installs it rather than skip.
  if (process.env.CI) await ensurePostgres();
  return vitest(['doors']);
}

async function build() {
  await ensureBuilt();
  return nothing();
}

const EVERYTHING = [
  ['types', types],
  ['lint and import rules', lint],
  ['unit and database', () => vitest(['unit', 'database'])],
  ['build', build],
  ['doors', doors, 'build'],
  ['journeys', journeys, 'build'],
];
const STEPS = onPostgres
  ? [['database on PostgreSQL', databaseOnPostgres]]
  : EVERYTHING.slice(0, quick ? 3 : EVERYTHING.length);

/** Runs a step; one that cannot be done counts as one failure, and the next ones are done all the same. */
async function outcome(name, work) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const count = await work().catch((error) => {
    console.error(error instanceof Stop ? error.message : error);
    return { ...nothing(), failed: 1 };
  });
  console.log(`   ${name}: ${closingLine(count)} in ${Math.round((Date.now() - started) / 1000)} s`);
  return count;
}

async function run() {
  checkNode();
  await ensureInstalled();
  console.log(`Properties run with seed ${seed} (BATON_TEST_SEED=${seed} repeats them).`);
  const counts = new Map();
  for (const [name, work, needs] of STEPS) {
    if (needs && counts.get(needs)?.failed) console.log(`\n── ${name}: not run, ${needs} failed`);
    else counts.set(name, await outcome(name, work));
  }
  return sum([...counts.values()]);
}

const total = await run().catch((error) => {
  console.error(error instanceof Stop ? error.message : error);
  return { ...nothing(), failed: 1 };
});
rmSync(reports, { recursive: true, force: true });
console.log(`\nThe slowest:\n${slowest(total)}\n`);
// .ci/run adds up several runs.
if (process.env.BATON_TEST_COUNTS) appendFileSync(process.env.BATON_TEST_COUNTS, `${closingLine(total)}\n`);
console.log(closingLine(total));
process.exit(total.failed ? 1 : 0);
