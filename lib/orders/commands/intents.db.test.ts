import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { event, intent } from '@/db/schema';
import { anOrder, digest, orderOf, testWorld } from '@/e2e/fixtures/test-world';
import { approveOrder } from './approve-order';
import { executeIntent } from './execute-intent';
import { rejectOrder } from './reject-order';
import { undoIntent } from './undo-intent';

let world: Awaited<ReturnType<typeof testWorld>>;
beforeAll(async () => {
  world = await testWorld();
});

const marta = (undoMs = 0) => ({ ...world.as(world.person('marta@halden.example')), undoMs });

describe('intents', () => {
  it('hold a decision back, and an undo leaves no trace but the intent, its events and the command log', async () => {
    const order = await anOrder(world, 'new');
    const traces = ['orders', 'order_line', 'task', 'domain_order', 'product', 'note', 'outbox'];
    const before = await digest(world.store, traces);
    const made = await world.must(
      approveOrder(
        marta(60_000),
        { orderId: order.id, version: order.version },
        { commandId: crypto.randomUUID() },
      ),
    );
    expect(made.intentId).not.toBeNull();
    expect(await digest(world.store, traces)).toBe(before);
    await world.must(undoIntent(marta(), { intentId: made.intentId ?? '' }));
    await world.settleJobs();
    expect(await digest(world.store, traces)).toBe(before);
    const told = await world.ctx.db
      .select({ type: event.type })
      .from(event)
      .where(eq(event.subjectId, made.intentId ?? ''));
    expect(told.map((one) => one.type)).toEqual(['intentMade', 'intentWithdrawn']);
    expect(await approveOrder(marta(), { orderId: order.id, version: order.version })).toMatchObject({
      ok: true,
    });
  });

  it('are carried out once, as their author, with every check again', async () => {
    const order = await anOrder(world, 'new');
    const made = await world.must(approveOrder(marta(60_000), { orderId: order.id, version: order.version }));
    await executeIntent(world.ctx, made.intentId ?? '');
    await executeIntent(world.ctx, made.intentId ?? '');
    await world.settleJobs();
    expect(await orderOf(world, order.id)).toMatchObject({ state: 'inProgress' });
    const approvals = await world.ctx.db
      .select({ by: event.actorName, type: event.type })
      .from(event)
      .where(eq(event.orderId, order.id));
    expect(approvals.filter((one) => one.type === 'orderApproved')).toEqual([
      { by: 'Marta Lindqvist', type: 'orderApproved' },
    ]);
    const late = await undoIntent(marta(), { intentId: made.intentId ?? '' });
    expect(late).toMatchObject({ ok: false, refusal: { kind: 'notUndoable' } });
  });

  it('refuse everybody else meanwhile, with who and how long, and let systems go ahead', async () => {
    const order = await anOrder(world, 'new');
    await world.must(approveOrder(marta(60_000), { orderId: order.id, version: order.version }));
    const grace = { ...world.as(world.person('grace@halden.example')), undoMs: 0 };
    const refused = await rejectOrder(grace, {
      orderId: order.id,
      version: order.version,
      reasonCode: 'duplicate',
      reasonText: '',
    });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { kind: 'pendingDecision', by: 'Marta Lindqvist', command: 'approved', secondsLeft: 60 },
    });
    const again = await approveOrder(marta(60_000), { orderId: order.id, version: order.version });
    expect(again).toMatchObject({ ok: false, refusal: { kind: 'pendingDecision', by: 'You' } });
  });

  it('lapse with the reason when they no longer fit', async () => {
    const order = await anOrder(world, 'new');
    const made = await world.must(approveOrder(marta(60_000), { orderId: order.id, version: order.version }));
    await world.store.run('update orders set version = version + 1 where id = $1', [order.id]);
    await executeIntent(world.ctx, made.intentId ?? '');
    const [row] = await world.ctx.db
      .select()
      .from(intent)
      .where(eq(intent.id, made.intentId ?? ''));
    expect(row).toMatchObject({ status: 'lapsed' });
    expect(row?.reason).toContain('changed since you opened it');
    expect(await orderOf(world, order.id)).toMatchObject({ state: 'new' });
  });
});
