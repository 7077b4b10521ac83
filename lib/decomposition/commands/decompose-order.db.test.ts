import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { decompositionRun, orders } from '@/db/schema';
import { goldenFile } from '@/e2e/fixtures/golden-form';
import { aLine } from '@/e2e/fixtures/order-input';
import { storedForm } from '@/e2e/fixtures/stored-form';
import { anOrder, orderOf, testWorld } from '@/e2e/fixtures/test-world';
import { forgetReleases } from '@/lib/catalog/queries/released-catalog';
import { orderDetail } from '@/lib/orders/queries/order-detail';
import { decomposeOrder } from './decompose-order';
import { makeVisible } from './make-visible';
import { type OrderSnapshot, readSnapshot } from './read-snapshot';
import { startRun } from './start-run';
import { writeRun } from './write-run';

let world: Awaited<ReturnType<typeof testWorld>>;
beforeAll(async () => {
  world = await testWorld();
});

const marta = () => world.person('marta@halden.example');
const runsOf = (orderId: string) =>
  world.ctx.db
    .select({ status: decompositionRun.status, error: decompositionRun.error })
    .from(decompositionRun)
    .where(eq(decompositionRun.orderId, orderId))
    .orderBy(asc(decompositionRun.id));

/** An approved order whose job has not run yet. */
async function anApprovedOrder(offering: string) {
  const order = await anOrder(world, 'new', { lines: [aLine(offering)] });
  await world.ctx.db
    .update(orders)
    .set({ phase: 'acknowledged', approvedAt: world.now })
    .where(eq(orders.id, order.id));
  return order;
}

const startedRun = async (snapshot: OrderSnapshot) => (await startRun(world.ctx, snapshot)) ?? '';

describe('the approval job', () => {
  it('stores Branch Connect exactly as the canonical example says', async () => {
    const order = await anOrder(world, 'inProgress', { lines: [aLine('branch-connect')] });
    expect(await storedForm(world.ctx.db, marta(), order.id)).toEqual(goldenFile('branch-connect'));
  });

  it('decomposes a large order in a thread of its own, as it would a small one', async () => {
    const lines = Array.from({ length: 210 }, (_, index) =>
      aLine('5g-backup', { itemRef: String(index + 1) }),
    );
    const order = await anOrder(world, 'inProgress', { lines });
    expect(order).toMatchObject({ phase: 'inProgress', lineCount: 210, taskCount: 840 });
  });

  it('says why a catalog cannot be decomposed, and shows nothing of it', async () => {
    const order = await anApprovedOrder('5g-backup');
    await world.store.run(
      `insert into task_template_predecessor (template_id, predecessor_code, scope)
       select id, 'activate-5g-backup', 'order' from task_template where code = 'ship-5g-router'`,
    );
    forgetReleases(world.ctx.db);
    await decomposeOrder(world.ctx, order.id);
    await world.store.run(
      "delete from task_template_predecessor where predecessor_code = 'activate-5g-backup' and scope = 'order'",
    );
    forgetReleases(world.ctx.db);
    expect(await orderOf(world, order.id)).toMatchObject({ phase: 'acknowledged', taskCount: 0 });
    const detail = await orderDetail(world.ctx.db, marta(), order.id);
    expect(detail?.decompositionError).toMatch(/^Tasks wait for each other in a circle: /);
    expect(detail?.tasks).toEqual([]);
    await decomposeOrder(world.ctx, order.id);
    expect(await orderOf(world, order.id)).toMatchObject({ phase: 'inProgress', taskCount: 4 });
  });

  it('is harmless when it runs again', async () => {
    const order = await anOrder(world, 'inProgress', { lines: [aLine('branch-connect')] });
    const before = await storedForm(world.ctx.db, marta(), order.id);
    await decomposeOrder(world.ctx, order.id);
    expect(await storedForm(world.ctx.db, marta(), order.id)).toEqual(before);
    expect(await runsOf(order.id)).toEqual([{ status: 'visible', error: null }]);
  });

  it('shows nothing of a run that was killed while it wrote, and the next one starts afresh', async () => {
    const order = await anApprovedOrder('branch-connect');
    const snapshot = await readSnapshot(world.ctx.db, order.id);
    if (!snapshot) throw new Error('Nothing to decompose.');
    const empty = {
      decomposition: { release: 1, domainOrders: [], tasks: [], dependencies: [], outcomes: [] },
      plan: { byKey: {}, end: null },
    };
    await writeRun(world.ctx, await startedRun(snapshot), snapshot, empty);
    expect((await orderDetail(world.ctx.db, marta(), order.id))?.tasks).toEqual([]);
    await decomposeOrder(world.ctx, order.id);
    expect(await orderOf(world, order.id)).toMatchObject({ phase: 'inProgress', taskCount: 23 });
    expect((await runsOf(order.id)).map((run) => run.status)).toEqual(['running', 'visible']);
  });

  it('is given up when its runs die again and again, and says so', async () => {
    const order = await anApprovedOrder('5g-backup');
    const snapshot = await readSnapshot(world.ctx.db, order.id);
    if (!snapshot) throw new Error('Nothing to decompose.');
    for (let death = 0; death < 3; death += 1) await startedRun(snapshot);
    await decomposeOrder(world.ctx, order.id);
    expect(await orderOf(world, order.id)).toMatchObject({ phase: 'acknowledged' });
    expect((await runsOf(order.id)).at(-1)).toMatchObject({ status: 'failed' });
    const detail = await orderDetail(world.ctx.db, marta(), order.id);
    expect(detail?.decompositionError).toContain('interrupted three times');
  });

  it('does not make a run visible that the order has overtaken', async () => {
    const order = await anApprovedOrder('5g-backup');
    const snapshot = await readSnapshot(world.ctx.db, order.id);
    if (!snapshot) throw new Error('Nothing to decompose.');
    const empty = {
      decomposition: { release: 1, domainOrders: [], tasks: [], dependencies: [], outcomes: [] },
      plan: { byKey: {}, end: null },
    };
    const run = await writeRun(world.ctx, await startedRun(snapshot), snapshot, empty);
    await world.ctx.db
      .update(orders)
      .set({ linesVersion: snapshot.linesVersion + 1 })
      .where(eq(orders.id, order.id));
    expect(await makeVisible(world.ctx, snapshot, run)).toBe(false);
    expect(await orderOf(world, order.id)).toMatchObject({ phase: 'acknowledged', runId: null });
  });
});
