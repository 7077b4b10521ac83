import { sql } from 'drizzle-orm';
import { task } from '@/db/schema';
import { SYSTEM } from '@/lib/access/model/actor';
import type { CommandTx } from '@/lib/platform/run-command';

/**
 * Opens every planned task of an order whose predecessors are all completed or skipped. Baton does this,
 * under the order's lock, whenever something finishes and when a plan becomes visible.
 */
export async function openTasks(c: CommandTx, orderId: string): Promise<number> {
  const opened = await c.tx
    .update(task)
    .set({
      phase: 'open',
      openedAt: c.now,
      version: sql`${task.version} + 1`,
      state: sql`case when ${task.assigneeId} is null then 'ready' else 'assigned' end`,
    })
    .where(
      sql`${task.orderId} = ${orderId} and ${task.phase} = 'planned'
        and exists (select 1 from decomposition_run r where r.id = ${task.runId} and r.status = 'visible')
        and not exists (
          select 1 from task_dependency d join task p on p.id = d.predecessor_id
          where d.task_id = ${task.id} and not (p.phase = 'final' and p.outcome in ('completed', 'skipped')))`,
    )
    .returning({
      id: task.id,
      number: task.number,
      name: task.name,
      version: task.version,
      state: task.state,
    });
  for (const one of opened) {
    c.emit({
      type: 'taskOpened',
      subjectKind: 'task',
      subjectId: one.id,
      orderId,
      version: one.version,
      actor: SYSTEM,
      data: { task: one.name, number: one.number, state: one.state },
    });
  }
  return opened.length;
}
