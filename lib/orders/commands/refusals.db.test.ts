import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandLog, event, task } from '@/db/schema';
import { aLine, anInput } from '@/e2e/fixtures/order-input';
import { anOrder, digest, openTasksOf, orderOf, testWorld } from '@/e2e/fixtures/test-world';
import { completeTask } from '@/lib/tasks/commands/complete-task';
import { approveOrder } from './approve-order';
import { createOrder } from './create-order';
import { rejectOrder } from './reject-order';
import { undoIntent } from './undo-intent';

let world: Awaited<ReturnType<typeof testWorld>>;
beforeAll(async () => {
  world = await testWorld();
});

const marta = (undoMs = 0) => ({ ...world.as(world.person('marta@halden.example')), undoMs });

describe('refusals change nothing', () => {
  it('an illegal command names the state and what is possible', async () => {
    const order = await anOrder(world, 'inProgress');
    const before = await digest(world.store);
    expect(await approveOrder(marta(), { orderId: order.id, version: order.version })).toEqual({
      ok: false,
      refusal: {
        kind: 'wrongState',
        subject: order.number,
        state: 'In progress',
        command: 'approved',
        allowed: [],
      },
    });
    expect(await digest(world.store)).toBe(before);
  });

  it('a stale page hears who changed what', async () => {
    const order = await anOrder(world, 'new');
    await world.must(approveOrder(marta(), { orderId: order.id, version: order.version }));
    const stale = await approveOrder(marta(), { orderId: order.id, version: order.version });
    expect(stale).toMatchObject({
      ok: false,
      refusal: { kind: 'conflict', changes: ['Marta Lindqvist approved the order'] },
    });
    await world.settleJobs();
  });

  it('a double click is answered from the log and approves once', async () => {
    const order = await anOrder(world, 'new');
    const commandId = crypto.randomUUID();
    const [first, second] = await Promise.all([
      approveOrder(marta(), { orderId: order.id, version: order.version }, { commandId }),
      approveOrder(marta(), { orderId: order.id, version: order.version }, { commandId }),
    ]);
    expect(first.ok && second.ok).toBe(true);
    const approvals = await world.ctx.db
      .select({ type: event.type })
      .from(event)
      .where(eq(event.orderId, order.id));
    expect(approvals.filter((one) => one.type === 'orderApproved')).toHaveLength(1);
    await world.settleJobs();
  });

  it('a command id is not reused for something else', async () => {
    const commandId = crypto.randomUUID();
    const one = { order: anInput(), commandId };
    const first = await world.must(createOrder(world.as(world.client), one));
    const second = await world.must(createOrder(world.as(world.client), one));
    expect(second).toMatchObject({ orderId: first.orderId, replayed: true });
    const other = await createOrder(world.as(world.client), {
      order: anInput({ description: 'other' }),
      commandId,
    });
    expect(other).toEqual({ ok: false, refusal: { kind: 'commandIdReused', id: commandId } });
    const logged = await world.ctx.db.select().from(commandLog).where(eq(commandLog.id, commandId));
    expect(logged).toHaveLength(1);
  });

  it('blocking defects refuse an approval, each named, and a person at submission', async () => {
    const lines = [aLine('no-such-thing', { site: { id: 'nowhere' } })];
    const order = await anOrder(world, 'new', { lines, account: null, parties: [] });
    expect(order.defects.map((defect) => defect.code)).toEqual([
      'accountMissing',
      'offeringUnknown',
      'siteUnknown',
    ]);
    const refused = await approveOrder(marta(), { orderId: order.id, version: order.version });
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'blocked' } });
    expect(refused.ok ? [] : refused.refusal.kind === 'blocked' && refused.refusal.reasons).toHaveLength(3);

    const owen = world.as(world.person('owen@halden.example'));
    const before = await digest(world.store);
    const direct = await createOrder(owen, { order: anInput({ lines, account: null }) });
    expect(direct.ok ? [] : direct.refusal.kind === 'invalidInput' && direct.refusal.defects).toHaveLength(3);
    expect(await digest(world.store)).toBe(before);
  });

  it('unknown orders and tasks are not there', async () => {
    expect(await approveOrder(marta(), { orderId: 'ORD-1', version: 1 })).toMatchObject({
      ok: false,
      refusal: { kind: 'notFound', ref: 'ORD-1' },
    });
    expect(await completeTask(marta(), { taskId: crypto.randomUUID(), version: 1 })).toMatchObject({
      ok: false,
      refusal: { kind: 'notFound' },
    });
    expect(await undoIntent(marta(), { intentId: 'nothing' })).toMatchObject({
      ok: false,
      refusal: { kind: 'notFound' },
    });
  });

  it('an approval above the limit names both amounts', async () => {
    const lines = [aLine('branch-connect', { quantity: 40 })];
    const order = await anOrder(world, 'new', { lines });
    const grace = world.as(world.person('grace@halden.example'));
    expect(await approveOrder(grace, { orderId: order.id, version: order.version })).toMatchObject({
      ok: false,
      refusal: { kind: 'overLimit', currency: 'EUR' },
    });
  });

  it('a rejection needs a reason', async () => {
    const order = await anOrder(world, 'new');
    const input = { orderId: order.id, version: order.version, reasonText: '' };
    expect(await rejectOrder(marta(), { ...input, reasonCode: '' })).toMatchObject({
      ok: false,
      refusal: { kind: 'invalidInput' },
    });
    expect(await rejectOrder(marta(), { ...input, reasonCode: 'other' })).toMatchObject({
      ok: false,
      refusal: { kind: 'invalidInput' },
    });
    expect(await rejectOrder(marta(), { ...input, reasonCode: 'duplicate' })).toMatchObject({ ok: true });
    expect(await orderOf(world, order.id)).toMatchObject({ state: 'rejected', reasonCode: 'duplicate' });
  });

  it('a task is completed only with its steps and values, and says what is left', async () => {
    const order = await anOrder(world, 'inProgress', { lines: [aLine('fiber-internet-1g')] });
    const [one] = (await openTasksOf(world, order.id)).filter((each) => each.name === 'Reserve access port');
    const refused = await completeTask(marta(), { taskId: one?.id ?? '', version: one?.version ?? 0 });
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'incomplete', subject: one?.number } });
    expect(refused.ok ? [] : refused.refusal.kind === 'incomplete' && refused.refusal.missing).toContain(
      'Access port',
    );
    const [after] = await world.ctx.db
      .select()
      .from(task)
      .where(eq(task.id, one?.id ?? ''));
    expect(after).toEqual(one);
  });
});
