import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { checklistItem, commandLog, domainOrder, event, intent, orderLine, product, task } from '@/db/schema';
import { aLine, anInput, anOrder, digest, openTasksOf, orderOf, testWorld } from '@/e2e/fixtures/test-world';
import type { CaptureField } from '@/lib/catalog/model/catalog';
import { captureValues } from '@/lib/tasks/commands/capture-values';
import { completeTask } from '@/lib/tasks/commands/complete-task';
import { startTask } from '@/lib/tasks/commands/start-task';
import { tickStep } from '@/lib/tasks/commands/tick-step';
import { approveOrder } from './approve-order';
import { createOrder } from './create-order';
import { executeIntent } from './execute-intent';
import { rejectOrder } from './reject-order';
import { submitOrder } from './submit-order';
import { undoIntent } from './undo-intent';

let world: Awaited<ReturnType<typeof testWorld>>;
beforeAll(async () => {
  world = await testWorld();
});

const marta = (undoMs = 0) => ({ ...world.as(world.person('marta@halden.example')), undoMs });
const valueOf = (field: CaptureField) => {
  if (field.allowedValues) return field.allowedValues[0] ?? '';
  if (field.valueType === 'boolean') return true;
  return field.valueType === 'number' ? (field.min ?? 1) : 'ABC';
};

/** Works every task of an order to its end, as a manager may. */
async function workToTheEnd(orderId: string): Promise<number> {
  let worked = 0;
  for (let open = await openTasksOf(world, orderId); open.length; open = await openTasksOf(world, orderId)) {
    for (const one of open) {
      const steps = await world.ctx.db.select().from(checklistItem).where(eq(checklistItem.taskId, one.id));
      const started = await world.must(startTask(marta(), { taskId: one.id, version: one.version }));
      for (const step of steps)
        await world.must(tickStep(marta(), { taskId: one.id, stepId: step.id, done: true }));
      let { version } = started;
      if (one.captures.length) {
        const values = Object.fromEntries(one.captures.map((field) => [field.name, valueOf(field)]));
        ({ version } = await world.must(captureValues(marta(), { taskId: one.id, values })));
      }
      await world.must(completeTask(marta(), { taskId: one.id, version }));
      worked += 1;
    }
  }
  return worked;
}

describe('the main job', () => {
  it('takes a bundle from submission to an installed product', async () => {
    const order = await anOrder(world, 'inProgress', { lines: [aLine('branch-connect')] });
    expect(order).toMatchObject({
      phase: 'inProgress',
      state: 'inProgress',
      lineCount: 5,
      taskCount: 23,
      tasksDone: 0,
    });
    const units = await world.ctx.db.select().from(domainOrder).where(eq(domainOrder.orderId, order.id));
    expect(units.map((unit) => unit.kind).filter((kind) => kind === 'product')).toHaveLength(4);
    expect(units).toHaveLength(22);

    expect(await workToTheEnd(order.id)).toBe(23);

    expect(await orderOf(world, order.id)).toMatchObject({
      phase: 'final',
      outcome: 'completed',
      state: 'completed',
      tasksDone: 23,
    });
    const lines = await world.ctx.db.select().from(orderLine).where(eq(orderLine.orderId, order.id));
    expect(new Set(lines.map((line) => line.state))).toEqual(new Set(['completed']));
    const installed = await world.ctx.db.select().from(product).where(eq(product.orderId, order.id));
    expect(installed.map((one) => one.status)).toEqual(Array(5).fill('active'));
    const bundle = installed.find((one) => one.parentId === null);
    expect(installed.filter((one) => one.parentId === bundle?.id)).toHaveLength(4);
    const types = (
      await world.ctx.db.select({ type: event.type }).from(event).where(eq(event.orderId, order.id))
    ).map((one) => one.type);
    expect(types.filter((type) => type === 'taskCompleted')).toHaveLength(23);
    expect(types.at(-1)).toBe('orderCompleted');
  });

  it('opens only what has nothing left to wait for', async () => {
    const order = await anOrder(world, 'inProgress', { lines: [aLine('branch-connect')] });
    const open = await openTasksOf(world, order.id);
    expect(open.map((one) => one.name).sort()).toEqual([
      'Allocate IPv4 block',
      'Assign SIM',
      'Build tunnel pair',
      'Reserve access port',
      'Review security requirements',
      'Ship 5G router',
      'Ship edge device',
      'Ship optical terminal',
      'Stage configuration',
    ]);
  });

  it('makes one product per quantity, and each is worked', async () => {
    const order = await anOrder(world, 'inProgress', { lines: [aLine('5g-backup', { quantity: 3 })] });
    expect(order.taskCount).toBe(12);
    await workToTheEnd(order.id);
    const installed = await world.ctx.db.select().from(product).where(eq(product.orderId, order.id));
    expect(installed.map((one) => one.status)).toEqual(['active', 'active', 'active']);
  });

  it('promises the later of the requested date and the end of the plan', async () => {
    const early = await anOrder(world, 'inProgress', { requestedCompletionAt: '2026-11-25T12:00:00Z' });
    const late = await anOrder(world, 'inProgress', { requestedCompletionAt: '2027-03-01T12:00:00Z' });
    expect(early.promisedDate).toBe(early.plannedEnd?.toISOString().slice(0, 10));
    expect(early.promisedDate && early.promisedDate > '2026-11-25').toBe(true);
    expect(late.promisedDate).toBe('2027-03-01');
  });
});

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

describe('drafts', () => {
  it('are checked for shape only, and again when they are submitted', async () => {
    const owen = world.as(world.person('owen@halden.example'));
    const bad = anInput({ initial: 'draft', lines: [aLine('no-such-thing')] });
    const { orderId, version } = await world.must(createOrder(owen, { order: bad }));
    expect(await orderOf(world, orderId)).toMatchObject({
      state: 'draft',
      submittedAt: null,
      releaseNumber: null,
    });
    expect(await submitOrder(owen, { orderId, version })).toMatchObject({
      ok: false,
      refusal: { kind: 'invalidInput' },
    });

    const good = await world.must(
      createOrder(owen, { order: anInput({ initial: 'draft', lines: [aLine('branch-connect')] }) }),
    );
    await world.must(submitOrder(owen, { orderId: good.orderId, version: good.version }));
    expect(await orderOf(world, good.orderId)).toMatchObject({
      state: 'new',
      releaseNumber: 1,
      lineCount: 5,
    });
  });
});
