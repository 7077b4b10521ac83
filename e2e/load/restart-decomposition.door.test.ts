import { describe, expect, vi } from 'vitest';
import type { Store } from '@/db/client';
import { type SeedWorld, seedWorld } from '@/db/seed/seed-world';
import { approveOrder } from '@/lib/orders/commands/approve-order';
import { createOrder } from '@/lib/orders/commands/create-order';
import { goldenFile } from '../fixtures/golden-form';
import { onBothStores } from '../fixtures/on-both-stores';
import { orderClient } from '../fixtures/order-client';
import { aLine, anInput } from '../fixtures/order-input';
import { TEST_NOW, type TestServer } from '../fixtures/server';
import { storedForm } from '../fixtures/stored-form';

const ROUNDS = 2;
const HALDEN = { timeZone: 'Europe/Amsterdam', currency: 'EUR' };
const AN_HOUR_BEFORE = new Date(Date.parse(TEST_NOW) - 3_600_000);

/** Does something in the store while no server has it. */
async function between<T>(open: () => Promise<Store>, act: (world: SeedWorld) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await act(await seedWorld(store, HALDEN, AN_HOUR_BEFORE));
  } finally {
    await store.close();
  }
}

const martaOf = (world: SeedWorld) => world.person('marta@halden.example');

/** Branch Connect, approved by a process that ended before it was decomposed. */
const leftBehind = async (world: SeedWorld): Promise<string> => {
  const order = anInput({ initial: 'submitted', lines: [aLine('branch-connect')] });
  const made = await world.must(createOrder(world.as(world.client), { order }));
  await world.must(approveOrder(world.as(martaOf(world)), made));
  return made.orderId;
};

/** Every start finds one more approved order, decomposes it, and is stopped. */
async function comesApartAlike(start: () => Promise<TestServer>, open: () => Promise<Store>): Promise<void> {
  await (await start()).stop();
  const ids: string[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const id = await between(open, leftBehind);
    ids.push(id);
    const server = await start();
    const client = await orderClient(server.url);
    await vi.waitUntil(async () => (await client.state(id)) === 'inProgress', {
      timeout: 30_000,
      interval: 200,
    });
    await server.stop();
    const forms = await between(open, (world) =>
      Promise.all(ids.map((one) => storedForm(world.ctx.db, martaOf(world), one))),
    );
    expect(forms).toEqual(ids.map(() => goldenFile('branch-connect')));
  }
}

describe('a server that is started again', () => {
  onBothStores('decomposes as before, and keeps what it made', comesApartAlike);
});
