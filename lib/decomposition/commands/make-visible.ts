import { eq, sql } from 'drizzle-orm';
import { insertAll } from '@/db/insert-all';
import { decompositionRun, orders, product } from '@/db/schema';
import { productsOfRun } from '@/lib/inventory/model/products-of-run';
import { lockOrder } from '@/lib/orders/commands/lock-order';
import { settleOrder } from '@/lib/orders/commands/settle-order';
import { orderState } from '@/lib/orders/model/order-state';
import { calendarDate } from '@/lib/platform/calendar-date';
import type { CommandContext } from '@/lib/platform/command-context';
import { ok } from '@/lib/platform/result';
import { type CommandTx, runCommand } from '@/lib/platform/run-command';
import { openTasks } from '@/lib/tasks/commands/open-tasks';
import type { OrderSnapshot } from './read-snapshot';
import type { WrittenRun } from './write-run';

/**
 * Makes a written run count, if the order is still as it was read: it is in progress, its products are
 * pending, its first tasks open. Answers false, and changes nothing, when the order has moved on.
 */
export async function makeVisible(
  ctx: CommandContext,
  snapshot: OrderSnapshot,
  run: WrittenRun,
): Promise<boolean> {
  const result = await runCommand<{ visible: boolean }>(ctx, { name: 'makeRunVisible' }, async (c) => {
    const order = await lockOrder(c.tx, snapshot.id);
    const current = order?.row.phase === 'acknowledged' && order.row.linesVersion === snapshot.linesVersion;
    if (!order || !current) return ok({ visible: false });
    await startOrder(c, snapshot, run, order.row.version + 1);
    await makeProducts(c, snapshot, run);
    await openTasks(c, snapshot.id);
    await settleOrder(c, snapshot.id);
    return ok({ visible: true });
  });
  return result.ok && result.value.visible;
}

async function startOrder(
  c: CommandTx,
  snapshot: OrderSnapshot,
  run: WrittenRun,
  version: number,
): Promise<void> {
  await c.tx
    .update(decompositionRun)
    .set({ status: 'visible', endedAt: c.now })
    .where(eq(decompositionRun.id, run.runId));
  await c.tx
    .update(orders)
    .set({
      phase: 'inProgress',
      state: orderState({ phase: 'inProgress', outcome: null }),
      runId: run.runId,
      version,
      plannedEnd: run.plan.end,
      promisedDate: promise(snapshot, run, c.ctx.timeZone),
      updatedAt: c.now,
    })
    .where(eq(orders.id, snapshot.id));
  const { domainOrders, tasks, release } = run.decomposition;
  c.emit({
    type: 'orderDecomposed',
    subjectKind: 'order',
    subjectId: snapshot.id,
    orderId: snapshot.id,
    version,
    visibility: 'customer',
    data: {
      state: 'inProgress',
      domainOrders: domainOrders.length,
      tasks: tasks.length,
      groups: new Set(tasks.map((task) => task.template.groupId)).size,
      release,
    },
  });
}

/** Without a promise from capture: the later of the requested date and the plan's end (spec: domain, "Dates"). */
function promise(snapshot: OrderSnapshot, run: WrittenRun, timeZone: string): string | null {
  if (snapshot.promisedDate) return snapshot.promisedDate;
  const planned = run.plan.end ? calendarDate(run.plan.end, timeZone) : null;
  const dates = [snapshot.requestedDate, planned].filter((date) => date !== null);
  return dates.sort().at(-1) ?? null;
}

async function makeProducts(c: CommandTx, snapshot: OrderSnapshot, run: WrittenRun): Promise<void> {
  const productOrders = run.decomposition.domainOrders.filter((unit) => unit.kind === 'product');
  const made = productsOfRun(snapshot.lines, productOrders);
  if (made.length === 0) return;
  const ids = made.map(() => c.ctx.ids.next());
  const rows = made.map(({ parent, domainOrderKey, ...one }, index) => ({
    ...one,
    id: ids[index] ?? '',
    number: sql`'PRD-' || nextval('product_number')`,
    accountId: snapshot.accountId,
    releaseNumber: snapshot.release,
    status: 'pendingActive' as const,
    orderId: snapshot.id,
    domainOrderId: domainOrderKey ? run.unitIds.get(domainOrderKey) : null,
    parentId: parent === null ? null : ids[parent],
    createdAt: c.now,
  }));
  await insertAll(c.tx, product, rows);
  for (const row of rows) {
    c.emit({
      type: 'productCreated',
      subjectKind: 'product',
      subjectId: row.id,
      orderId: snapshot.id,
      visibility: 'customer',
      data: { name: row.name },
    });
  }
}
