import { describe, expect } from 'vitest';
import type { Store } from '@/db/client';
import { onBothStores } from '../fixtures/on-both-stores';
import { orderClient } from '../fixtures/order-client';
import type { TestServer } from '../fixtures/server';

const ROUNDS = 5;
const CLIENTS = 4;
const LINES = 3;
const MARK = 'killed while submitting';

/** Four clients submit without a pause until `enough` orders are acknowledged; then the server is killed. */
async function submitUntilKilled(server: TestServer, enough: number): Promise<string[]> {
  const client = await orderClient(server.url);
  const acknowledged: string[] = [];
  let killed: Promise<void> | null = null;
  const submit = async () => {
    while (!killed) {
      try {
        acknowledged.push(await client.submit(MARK, LINES));
      } catch (error) {
        if (killed) return;
        throw error;
      }
      if (acknowledged.length >= enough) killed ??= server.kill();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, submit));
  await killed;
  return acknowledged;
}

/** Every submitted order in the store, with how many lines and events came with it. */
async function storedOrders(open: () => Promise<Store>) {
  const store = await open();
  const { rows } = await store.run(
    `select o.id,
            (select count(*)::int from order_line l where l.order_id = o.id) as lines,
            (select count(*)::int from event e where e.order_id = o.id) as events
       from orders o where o.description = '${MARK}'`,
  );
  await store.close();
  return rows as { id: string; lines: number; events: number }[];
}

async function survives(start: () => Promise<TestServer>, open: () => Promise<Store>): Promise<void> {
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    acknowledged.push(...(await submitUntilKilled(await start(), 5 + 3 * round)));
    const stored = await storedOrders(open);
    expect(stored.filter(({ lines, events }) => lines !== LINES || events === 0)).toEqual([]);
    const ids = new Set(stored.map(({ id }) => id));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  }
  const server = await start();
  const client = await orderClient(server.url);
  for (const id of acknowledged) expect(await client.lineCount(id)).toBe(LINES);
  await server.stop();
}

describe('a server killed while orders come in', () => {
  onBothStores('keeps every acknowledged order whole', survives);
});
