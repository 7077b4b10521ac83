// `npm run bench -- <name> [--store pglite|postgres] [--json]`: the one entry for measurements.
import { readdirSync } from 'node:fs';
import { benchStores, type StoreKind } from '@/e2e/load/bench-stores';
import type { Benchmark } from '@/e2e/load/benchmark';
import { ensureBuilt } from './build.mjs';

const NAMES = readdirSync('e2e/load')
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));

const args = process.argv.slice(2);
const json = args.includes('--json');
const wanted = args.includes('--store') ? args[args.indexOf('--store') + 1] : undefined;
const name = args.find((arg) => !arg.startsWith('--') && arg !== wanted);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!name || !NAMES.includes(name)) fail(`Name a benchmark: ${NAMES.join(', ')}.`);
if (wanted && wanted !== 'pglite' && wanted !== 'postgres') fail('--store takes pglite or postgres.');

const { benchmark } = (await import(`@/e2e/load/${name}.bench`)) as { benchmark: Benchmark };
await ensureBuilt();
const stores = await benchStores(wanted as StoreKind | undefined);
for (const store of stores) {
  console.log(`\n${name} on ${store.kind}`);
  const figures = await benchmark(store);
  for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure.padEnd(36)} ${value}`);
  if (json) console.log(JSON.stringify({ name, store: store.kind, figures }));
  await store.stop();
}
process.exit(0);
