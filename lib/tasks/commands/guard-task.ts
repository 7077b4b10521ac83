import { and, desc, eq, gt } from 'drizzle-orm';
import { event } from '@/db/schema';
import { mayNot } from '@/lib/access/model/may';
import type { Action } from '@/lib/access/model/permissions';
import { EVENT_TYPES } from '@/lib/events/model/event-types';
import { pendingDecision } from '@/lib/orders/commands/guard-order';
import { orderFacts } from '@/lib/orders/commands/lock-order';
import type { Refusal } from '@/lib/platform/refusal';
import type { CommandTx } from '@/lib/platform/run-command';
import { allowedTaskCommands, TASK_COMMANDS, type TaskCommand, taskAllows } from '../model/task-commands';
import { TASK_STATES } from '../model/task-states';
import { type LockedTask, taskFacts } from './lock-task';

export interface TaskGuard {
  command: TaskCommand;
  action: Action;
  version?: number | undefined;
  executing?: string | null;
}

/** Why a command on a locked task is refused, or null. The same order of checks as for orders. */
export async function guardTask(c: CommandTx, task: LockedTask, guard: TaskGuard): Promise<Refusal | null> {
  const { row, pending, order } = task;
  const { actor } = c.ctx;
  if (actor.kind !== 'system' && mayNot(actor, 'seeOrders', orderFacts(order))) {
    return { kind: 'notFound', what: 'task', ref: task.ref };
  }
  const denied = mayNot(actor, guard.action, taskFacts(task));
  if (denied) return denied;
  if (actor.kind === 'user' && pending && pending.id !== guard.executing) {
    return pendingDecision(pending, row.number, c.now, actor.id);
  }
  if (guard.version !== undefined && guard.version !== row.version) {
    const changes = await changesSince(c, row.id, guard.version);
    return { kind: 'conflict', subject: row.number, expected: guard.version, found: row.version, changes };
  }
  if (taskAllows(guard.command, row)) return null;
  return {
    kind: 'wrongState',
    subject: row.number,
    state: TASK_STATES[row.state].label,
    command: TASK_COMMANDS[guard.command].participle,
    allowed: allowedTaskCommands(row).map((name) => TASK_COMMANDS[name].label),
  };
}

async function changesSince(c: CommandTx, taskId: string, version: number): Promise<string[]> {
  const rows = await c.tx
    .select({ type: event.type, by: event.actorName })
    .from(event)
    .where(and(eq(event.subjectKind, 'task'), eq(event.subjectId, taskId), gt(event.version, version)))
    .orderBy(desc(event.seq))
    .limit(3);
  return rows.map((one) => `${one.by} ${EVENT_TYPES[one.type]} it`);
}
