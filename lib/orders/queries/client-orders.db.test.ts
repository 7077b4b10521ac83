import { beforeAll, describe, expect, it } from 'vitest';
import { clientWithScopes } from '@/e2e/access/role-actors';
import { anOrder, testWorld } from '@/e2e/fixtures/test-world';
import type { ClientActor } from '@/lib/access/model/actor';
import { clientOrder, clientOrders } from './client-orders';

let world: Awaited<ReturnType<typeof testWorld>>;
let stranger: ClientActor;
beforeAll(async () => {
  world = await testWorld();
  stranger = { ...world.client, id: crypto.randomUUID() };
  await anOrder(world, 'new');
  await anOrder(world, 'draft');
});

const everything = { filters: [], sort: [], offset: 0, limit: 100, drafts: true };
const countFor = async (client: ClientActor, drafts = true) => {
  const found = await clientOrders(world.ctx.db, client, { ...everything, drafts });
  return found.ok ? [found.value.total, found.value.records.length] : found.refusal.kind;
};

describe('what a client sees', () => {
  it('is what it sent, and everything with the scope for it', async () => {
    expect(await countFor(clientWithScopes(world.client, ['orders:read']))).toEqual([2, 2]);
    expect(await countFor(clientWithScopes(stranger, ['orders:read']))).toEqual([0, 0]);
    expect(await countFor(clientWithScopes(stranger, ['orders:read', 'orders:all']))).toEqual([2, 2]);
    expect(await countFor(clientWithScopes(world.client, ['orders:write', 'orders:all']))).toBe('notAllowed');
  });

  it('leaves out drafts where there are none, and what is hidden', async () => {
    expect(await countFor(world.client, false)).toEqual([1, 1]);
    const order = await anOrder(world, 'new');
    await world.store.run('update orders set hidden = true where id = $1', [order.id]);
    expect(await countFor(world.client)).toEqual([2, 2]);
    expect(await clientOrder(world.ctx.db, world.client, order.id, true)).toMatchObject({
      ok: false,
      refusal: { kind: 'notFound' },
    });
  });

  it('is found by id or number, and another client’s is as unknown as none', async () => {
    const order = await anOrder(world, 'new');
    const mine = clientWithScopes(world.client, ['orders:read']);
    const theirs = clientWithScopes(stranger, ['orders:read']);
    for (const ref of [order.id, order.number, order.number.toLowerCase()]) {
      expect(await clientOrder(world.ctx.db, mine, ref, true)).toMatchObject({ ok: true });
      expect(await clientOrder(world.ctx.db, theirs, ref, true)).toMatchObject({
        ok: false,
        refusal: { kind: 'notFound' },
      });
    }
  });
});
