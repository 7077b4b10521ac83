import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { account, orders } from '@/db/schema';
import { actorWithRole } from '@/e2e/access/role-actors';
import { aLine } from '@/e2e/fixtures/order-input';
import { anOrder, testWorld } from '@/e2e/fixtures/test-world';
import type { UserActor } from '@/lib/access/model/actor';
import type { Role } from '@/lib/access/model/roles';
import { approveOrder } from '../commands/approve-order';
import { orderDetail } from './order-detail';
import { orderList } from './order-list';
import type { OrderListQuery } from './order-rows';

let world: Awaited<ReturnType<typeof testWorld>>;
let me: UserActor;
let kestrel: string;
beforeAll(async () => {
  world = await testWorld();
  me = world.person('victor@halden.example');
  for (let index = 0; index < 7; index += 1) {
    await anOrder(world, 'new', {
      requestedCompletionAt: index % 2 ? `2026-12-${String(10 + index)}T12:00:00Z` : null,
    });
  }
  await anOrder(world, 'inProgress');
  await anOrder(world, 'draft');
  const [row] = await world.ctx.db
    .select({ id: account.id })
    .from(account)
    .where(eq(account.code, 'kestrel-logistics'));
  kestrel = row?.id ?? '';
  await world.ctx.db.update(account).set({ ownerId: null }).where(eq(account.id, kestrel));
});

const query = (more: Partial<OrderListQuery> = {}): OrderListQuery => ({
  view: 'all',
  search: '',
  after: null,
  limit: 100,
  ...more,
});
const listFor = (actor: UserActor, more: Partial<OrderListQuery> = {}) =>
  orderList(world.ctx.db, actor, 'orders', query(more), world.now);
const withRole = (role: Role, more: Partial<UserActor> = {}) => actorWithRole(me, role, more);

describe('an order list', () => {
  it.each([
    ['fulfillmentManager', 9],
    ['fulfillmentAgent', 9],
    ['auditor', 9],
    ['admin', 9],
    ['sales', 0],
    ['customer', 0],
    ['integrator', 0],
  ] as const)('shows %s %i orders of others', async (role, count) => {
    const list = await listFor(withRole(role));
    expect(list?.rows).toHaveLength(count);
    expect(list?.counts.all).toBe(count);
  });

  it('is not for a catalog manager, nor the queue for those who decide nothing', async () => {
    expect(await listFor(withRole('catalogManager'))).toBeNull();
    expect(
      await orderList(world.ctx.db, withRole('fulfillmentAgent'), 'queue', query(), world.now),
    ).toBeNull();
  });

  it('shows a customer the orders of its account, and sales those it owns', async () => {
    expect((await listFor(withRole('customer', { accountId: kestrel })))?.rows).toHaveLength(9);
    const order = await anOrder(world, 'new');
    await world.ctx.db.update(orders).set({ ownerId: me.id }).where(eq(orders.id, order.id));
    const list = await listFor(withRole('sales'));
    expect(list?.rows.map((row) => row.number)).toEqual([order.number]);
    expect(list?.rows[0]?.allowed).toEqual([]);
    expect(await orderDetail(world.ctx.db, withRole('sales'), order.number)).not.toBeNull();
    await world.ctx.db.update(orders).set({ ownerId: null, hidden: true }).where(eq(orders.id, order.id));
    expect(await orderDetail(world.ctx.db, withRole('admin'), order.number)).toBeNull();
  });

  it('is paged by key, whole and without repeats, what is due first comes first', async () => {
    const seen: string[] = [];
    const due: string[] = [];
    let after: string | null = null;
    do {
      const list = await listFor(withRole('admin'), { view: 'needs-decision', limit: 3, after });
      seen.push(...(list?.rows.map((row) => row.number) ?? []));
      due.push(...(list?.rows.map((row) => row.dueOn) ?? []));
      after = list?.next ?? null;
    } while (after);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    expect(due).toEqual(due.toSorted());
  });

  it('counts every view as the view shows it', async () => {
    for (const view of ['needs-decision', 'in-flight', 'closed', 'drafts', 'all'] as const) {
      const list = await listFor(withRole('admin'), { view });
      expect([view, list?.rows.length]).toEqual([view, list?.counts[view]]);
    }
  });

  it('is searched by number, account, site, offering and reference, and a wildcard is a letter', async () => {
    const order = await anOrder(world, 'new', {
      externalIds: [{ id: 'KST-100%_7' }],
      lines: [aLine('sip-trunk', { site: { id: 'kestrel-antwerp' } })],
    });
    const find = async (search: string) =>
      (await listFor(withRole('admin'), { search }))?.rows.map((row) => row.number);
    expect(await find(order.number.toLowerCase())).toEqual([order.number]);
    expect(await find('sip tr')).toEqual([order.number]);
    expect(await find('antwerp')).toEqual([order.number]);
    expect(await find('100%_7')).toEqual([order.number]);
    expect(await find('100_%7')).toEqual([]);
    expect((await find('kestrel'))?.length).toBeGreaterThan(8);
    expect(await find("'; drop table orders; --")).toEqual([]);
  });

  it('shows a pending decision to everybody, and no commands meanwhile', async () => {
    const order = await anOrder(world, 'new');
    const marta = { ...world.as(world.person('marta@halden.example')), undoMs: 60_000 };
    await world.must(approveOrder(marta, { orderId: order.id, version: order.version }));
    const row = (await listFor(withRole('admin'), { search: order.number }))?.rows[0];
    expect(row).toMatchObject({
      state: 'new',
      allowed: [],
      pending: { command: 'approve', shownState: 'acknowledged', by: 'Marta Lindqvist', mine: false },
    });
  });
});
