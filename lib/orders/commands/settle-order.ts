import { and, eq, inArray, sql } from 'drizzle-orm';
import { decompositionRun, domainOrder, orderLine, orders, product, task } from '@/db/schema';
import { SYSTEM } from '@/lib/access/model/actor';
import type { CommandTx } from '@/lib/platform/run-command';
import { lineState, orderState } from '../model/order-state';
import type { OrderOutcome } from '../model/order-states';
import { type OrderTree, type Settlement, settle } from '../model/settle';

/**
 * Lets domain orders, lines and the order follow their tasks, in the command that changed a task and
 * under the order's lock. A line that completes makes its products active.
 */
export async function settleOrder(c: CommandTx, orderId: string): Promise<void> {
  const tree = await readTree(c, orderId);
  const settlement = settle(tree);
  await writeDomainOrders(c, orderId, settlement);
  await writeLines(c, orderId, settlement);
  await countTasks(c, orderId);
  if (settlement.order) await closeOrder(c, orderId, settlement.order);
}

async function readTree({ tx }: CommandTx, orderId: string): Promise<OrderTree> {
  const visible = and(eq(decompositionRun.orderId, orderId), eq(decompositionRun.status, 'visible'));
  const runs = tx.select({ id: decompositionRun.id }).from(decompositionRun).where(visible);
  const lines = await tx
    .select({
      id: orderLine.id,
      parentId: orderLine.parentId,
      action: orderLine.action,
      phase: orderLine.phase,
      outcome: orderLine.outcome,
    })
    .from(orderLine)
    .where(eq(orderLine.orderId, orderId));
  const units = await tx
    .select({
      id: domainOrder.id,
      parentId: domainOrder.parentId,
      lineId: domainOrder.lineId,
      isProductOrder: sql<boolean>`${domainOrder.kind} = 'product'`,
      phase: domainOrder.phase,
      outcome: domainOrder.outcome,
      missing: domainOrder.missing,
    })
    .from(domainOrder)
    .where(and(eq(domainOrder.orderId, orderId), inArray(domainOrder.runId, runs)));
  const tasks = await tx
    .select({ domainOrderId: task.domainOrderId, phase: task.phase, outcome: task.outcome })
    .from(task)
    .where(and(eq(task.orderId, orderId), inArray(task.runId, runs)));
  return { lines, domainOrders: units, tasks };
}

async function writeDomainOrders(c: CommandTx, orderId: string, { domainOrders }: Settlement): Promise<void> {
  for (const unit of domainOrders) {
    const state = unit.outcome ?? (unit.phase === 'final' ? 'completed' : unit.phase);
    await c.tx
      .update(domainOrder)
      .set({
        phase: unit.phase,
        outcome: unit.outcome,
        state,
        completedAt: unit.phase === 'final' ? c.now : null,
      })
      .where(eq(domainOrder.id, unit.id));
    const type = unit.phase === 'final' ? 'domainOrderSettled' : 'domainOrderStarted';
    c.emit({ type, subjectKind: 'domainOrder', subjectId: unit.id, orderId, actor: SYSTEM, data: { state } });
  }
}

async function writeLines(c: CommandTx, orderId: string, { lines }: Settlement): Promise<void> {
  for (const line of lines) {
    const state = lineState(line);
    const final = line.phase === 'final';
    await c.tx
      .update(orderLine)
      .set({ phase: line.phase, outcome: line.outcome, state, completedAt: final ? c.now : null })
      .where(eq(orderLine.id, line.id));
    const type = final ? 'lineSettled' : 'lineStarted';
    c.emit({
      type,
      subjectKind: 'line',
      subjectId: line.id,
      orderId,
      actor: SYSTEM,
      visibility: 'customer',
      data: { state },
    });
  }
  const completed = lines.filter((line) => line.outcome === 'completed').map((line) => line.id);
  if (completed.length) await activateProducts(c, orderId, completed);
}

async function activateProducts(c: CommandTx, orderId: string, lineIds: string[]): Promise<void> {
  const active = await c.tx
    .update(product)
    .set({ status: 'active', activatedAt: c.now })
    .where(and(inArray(product.lineId, lineIds), eq(product.status, 'pendingActive')))
    .returning({ id: product.id, name: product.name, number: product.number });
  for (const one of active) {
    const data = { name: one.name, number: one.number };
    c.emit({
      type: 'productActivated',
      subjectKind: 'product',
      subjectId: one.id,
      orderId,
      actor: SYSTEM,
      visibility: 'customer',
      data,
    });
  }
}

async function countTasks(c: CommandTx, orderId: string): Promise<void> {
  await c.tx.execute(sql`
    update order_line l set task_count = n.total, tasks_done = n.done
    from (select t.line_id, count(*)::int total, count(*) filter (where t.phase = 'final')::int done
          from task t join decomposition_run r on r.id = t.run_id and r.status = 'visible'
          where t.order_id = ${orderId} group by t.line_id) n
    where l.id = n.line_id and (l.task_count, l.tasks_done) is distinct from (n.total, n.done)`);
  await c.tx.execute(sql`
    update orders o set task_count = n.total, tasks_done = n.done
    from (select coalesce(sum(task_count), 0)::int total, coalesce(sum(tasks_done), 0)::int done
          from order_line where order_id = ${orderId}) n
    where o.id = ${orderId} and (o.task_count, o.tasks_done) is distinct from (n.total, n.done)`);
}

async function closeOrder(c: CommandTx, orderId: string, outcome: OrderOutcome): Promise<void> {
  const state = orderState({ phase: 'final', outcome });
  const [closed] = await c.tx
    .update(orders)
    .set({
      phase: 'final',
      outcome,
      state,
      version: sql`${orders.version} + 1`,
      completedAt: c.now,
      updatedAt: c.now,
    })
    .where(and(eq(orders.id, orderId), eq(orders.phase, 'inProgress')))
    .returning({ version: orders.version });
  if (!closed) return;
  c.emit({
    type: outcome === 'completed' ? 'orderCompleted' : 'orderSettled',
    subjectKind: 'order',
    subjectId: orderId,
    orderId,
    version: closed.version,
    actor: SYSTEM,
    visibility: 'customer',
    data: { state },
  });
}
