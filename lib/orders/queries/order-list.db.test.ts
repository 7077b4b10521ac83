import { beforeAll, describe, expect, it } from 'vitest';
import { anOrder, testWorld } from '@/e2e/fixtures/test-world';
import { rejectOrder } from '../commands/reject-order';
import { orderList } from './order-list';
import { orderRowsByIds } from './order-rows';

let world: Awaited<ReturnType<typeof testWorld>>;
const NOW = new Date('2026-11-24T09:00:00.000Z');
const toDecide = { view: 'needs-decision', search: '', after: null, limit: 100 } as const;

beforeAll(async () => {
  world = await testWorld();
  await anOrder(world, 'new');
  await anOrder(world, 'draft');
});

/** The person as an actor, as a page has them. */
const as = (email: string) => world.person(email);
const list = (email: string, place: 'queue' | 'orders', limit = 100) =>
  orderList(world.ctx.db, as(email), place, { ...toDecide, limit }, NOW);

describe('orderList', () => {
  it('shows the queue to those who decide', async () => {
    const found = await list('marta@halden.example', 'queue');
    expect(found?.rows).toHaveLength(1);
    expect(found?.counts).toMatchObject({ 'needs-decision': 1, drafts: 1, all: 2 });
    expect(found?.now).toBe(NOW.toISOString());
  });

  it.each(['tomasz@halden.example', 'owen@halden.example', 'sofie@halden.example', 'ruben@halden.example'])(
    'does not show the queue to %s',
    async (email) => {
      expect(await list(email, 'queue')).toBeNull();
    },
  );

  it('shows the orders to whoever may see any, and to nobody else', async () => {
    expect((await list('tomasz@halden.example', 'orders'))?.rows).toHaveLength(1);
    expect(await list('ruben@halden.example', 'orders')).toBeNull();
  });
});

describe('orderRowsByIds', () => {
  it('follows an order out of its view, as far as the person may see it', async () => {
    const order = await anOrder(world, 'new');
    const marta = { ...world.as(as('marta@halden.example')), undoMs: 0 };
    await world.must(
      rejectOrder(marta, {
        orderId: order.id,
        version: order.version,
        reasonCode: 'duplicate',
        reasonText: '',
      }),
    );
    const rows = await orderRowsByIds(world.ctx.db, as('marta@halden.example'), [order.id]);
    expect(rows.map((row) => row.state)).toEqual(['rejected']);
    expect(await orderRowsByIds(world.ctx.db, as('ruben@halden.example'), [order.id])).toEqual([]);
    expect(await orderRowsByIds(world.ctx.db, as('marta@halden.example'), [])).toEqual([]);
  });
});
