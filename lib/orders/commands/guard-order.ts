import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { event } from '@/db/schema';
import { mayNot } from '@/lib/access/model/may';
import type { Action } from '@/lib/access/model/permissions';
import { EVENT_TYPES } from '@/lib/events/model/event-types';
import type { Refusal } from '@/lib/platform/refusal';
import type { CommandTx } from '@/lib/platform/run-command';
import { allowedCommands, judge } from '../model/allowed-commands';
import type { Defect } from '../model/defects';
import { type OpenRow, ORDER_COMMANDS, type OrderCommand } from '../model/order-commands';
import { ORDER_STATES } from '../model/order-states';
import { type IntentRow, type LockedOrder, openRows, orderFacts } from './lock-order';

export interface Guard {
  command: OrderCommand;
  action: Action;
  /** The version the person decided on; absent for systems that do not care. */
  version?: number | undefined;
  /** The intent being carried out, which does not stand in its own way. */
  executing?: string | null;
}

/**
 * Why a command on a locked order is refused, or null: rights, then another person's pending decision,
 * then a stale page, then the state, then rows that are open. Each names what stands in the way.
 */
export async function guardOrder(c: CommandTx, order: LockedOrder, guard: Guard): Promise<Refusal | null> {
  const { row, pending } = order;
  if (c.ctx.actor.kind !== 'system' && mayNot(c.ctx.actor, 'seeOrders', orderFacts(order))) {
    return { kind: 'notFound', what: 'order', ref: order.ref };
  }
  const denied = mayNot(c.ctx.actor, guard.action, orderFacts(order));
  if (denied) return denied;
  const decided = c.ctx.actor.kind === 'user' && pending && pending.id !== guard.executing;
  if (decided) return pendingDecision(pending, row.number, c.now, c.ctx.actor.id ?? '');
  if (guard.version !== undefined && guard.version !== row.version) {
    return {
      kind: 'conflict',
      subject: row.number,
      expected: guard.version,
      found: row.version,
      changes: await changesSince(c.tx, row.id, guard.version),
    };
  }
  return refusedByState(order, guard.command);
}

/** Someone has decided on this order or task and can still undo it. */
export function pendingDecision(pending: IntentRow, subject: string, now: Date, actorId: string): Refusal {
  const participle =
    pending.command in ORDER_COMMANDS
      ? ORDER_COMMANDS[pending.command as OrderCommand].participle
      : 'completed';
  return {
    kind: 'pendingDecision',
    subject,
    command: participle,
    by: pending.authorId === actorId ? 'You' : pending.authorName,
    dueAt: pending.dueAt.toISOString(),
    secondsLeft: Math.max(0, Math.ceil((pending.dueAt.getTime() - now.getTime()) / 1000)),
  };
}

function refusedByState(order: LockedOrder, command: OrderCommand): Refusal | null {
  const { row } = order;
  const facts = { phase: row.phase, openRows: openRows(row) };
  const verdict = judge(command, facts);
  if (verdict.ok) return null;
  const { participle } = ORDER_COMMANDS[command];
  if (verdict.why === 'open') {
    return {
      kind: 'blocked',
      subject: row.number,
      command: participle,
      reasons: verdict.rows.flatMap((open) => reasons(open, row.defects)),
    };
  }
  const allowed = allowedCommands(facts).map((name) => ORDER_COMMANDS[name].label);
  return {
    kind: 'wrongState',
    subject: row.number,
    state: ORDER_STATES[row.state].label,
    command: participle,
    allowed,
  };
}

function reasons(open: OpenRow, defects: Defect[]): string[] {
  if (open !== 'blockingDefect') return [`it has an open ${open}`];
  return defects
    .filter((defect) => defect.severity === 'blocking')
    .map((defect) => defect.message.replace(/\.$/, ''));
}

async function changesSince(tx: Tx, orderId: string, version: number): Promise<string[]> {
  const rows = await tx
    .select({ type: event.type, by: event.actorName })
    .from(event)
    .where(
      and(
        eq(event.orderId, orderId),
        eq(event.subjectKind, 'order'),
        gt(event.version, version),
        inArray(event.type, TELLING),
      ),
    )
    .orderBy(desc(event.seq))
    .limit(3);
  return rows.map((one) => `${one.by} ${EVENT_TYPES[one.type]}`);
}

const TELLING = [
  'orderSubmitted',
  'orderApproved',
  'orderRejected',
  'orderDecomposed',
  'orderSettled',
  'orderCompleted',
] as const;
