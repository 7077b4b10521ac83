import type { BenchStore } from './bench-stores';

/** What was measured, by name; the unit is part of the name. */
export type Figures = Record<string, number>;

/** Measures on one store. A file `<name>.bench.ts` exports one as `benchmark`. */
export type Benchmark = (store: BenchStore) => Promise<Figures>;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** How often `work` is done per second by `clients` at once, for `seconds`, after a short warm-up. */
export async function perSecond(
  clients: number,
  seconds: number,
  work: (client: number) => Promise<unknown>,
): Promise<number> {
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  const started = performance.now();
  const until = started + seconds * 1000;
  let done = 0;
  const loop = async (client: number) => {
    while (performance.now() < until) {
      await work(client);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => loop(client)));
  return rounded(done / ((performance.now() - started) / 1000));
}

/** How long `work` takes one after the other, in ms: median and 95th percentile of `times`. */
export async function latencies(
  times: number,
  work: () => Promise<unknown>,
): Promise<{ p50: number; p95: number }> {
  for (let warm = 0; warm < 5; warm += 1) await work();
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) =>
    rounded(taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}
