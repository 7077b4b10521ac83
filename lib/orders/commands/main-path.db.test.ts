import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { checklistItem, domainOrder, event, orderLine, product } from '@/db/schema';
import { aLine, anInput } from '@/e2e/fixtures/order-input';
import { anOrder, openTasksOf, orderOf, testWorld } from '@/e2e/fixtures/test-world';
import type { CaptureField } from '@/lib/catalog/model/catalog';
import { captureValues } from '@/lib/tasks/commands/capture-values';
import { completeTask } from '@/lib/tasks/commands/complete-task';
import { startTask } from '@/lib/tasks/commands/start-task';
import { tickStep } from '@/lib/tasks/commands/tick-step';
import { createOrder } from './create-order';
import { submitOrder } from './submit-order';

let world: Awaited<ReturnType<typeof testWorld>>;
beforeAll(async () => {
  world = await testWorld();
});

const marta = (undoMs = 0) => ({ ...world.as(world.person('marta@halden.example')), undoMs });
const legalValue = (field: CaptureField) => {
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
        const values = Object.fromEntries(one.captures.map((field) => [field.name, legalValue(field)]));
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
