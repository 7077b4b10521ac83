import { eq, sql } from 'drizzle-orm';
import { orderLine, orders } from '@/db/schema';
import type { CommandContext } from '@/lib/platform/command-context';
import type { InputDefect, Refusal } from '@/lib/platform/refusal';
import { type Result, refuse } from '@/lib/platform/result';
import type { Answer, CommandTx } from '@/lib/platform/run-command';
import { REJECT_REASONS, type RejectReason } from '../model/reject-reasons';
import { type DecideOrder, type Decision, decideOrder, type Given } from './decide-order';
import type { LockedOrder } from './lock-order';
import type { DecisionAnswer } from './make-intent';

export interface RejectOrder extends DecideOrder {
  reasonCode: string;
  /** Explains it in a sentence; required for the reason "other". */
  reasonText: string;
}

const REJECT: Decision<RejectOrder> = {
  command: 'reject',
  shownState: 'rejected',
  apply: (c, order, input) => close(c, order, input),
};

/** Rejects a new order for a reason. Final. */
export async function rejectOrder(
  ctx: CommandContext,
  input: RejectOrder,
  given: Given = {},
): Promise<Result<Answer<DecisionAnswer>, Refusal>> {
  const defects = reasonDefects(input);
  if (defects.length) return refuse({ kind: 'invalidInput', defects });
  return decideOrder(ctx, REJECT, input, given);
}

function reasonDefects({ reasonCode, reasonText }: RejectOrder): InputDefect[] {
  const known = reasonCode in REJECT_REASONS;
  if (!known)
    return [
      {
        pointer: '/reasonCode',
        code: 'reasonMissing',
        message: 'Choose a reason.',
        expected: Object.keys(REJECT_REASONS),
        found: reasonCode,
      },
    ];
  if (reasonCode !== 'other' || reasonText.trim()) return [];
  return [{ pointer: '/reasonText', code: 'reasonTextMissing', message: 'Say in a sentence why.' }];
}

async function close(c: CommandTx, { row }: LockedOrder, input: RejectOrder): Promise<number> {
  const version = row.version + 1;
  const final = { phase: 'final', outcome: 'rejected', state: 'rejected' } as const;
  await c.tx
    .update(orders)
    .set({
      ...final,
      version,
      reasonCode: input.reasonCode,
      reasonText: input.reasonText.trim() || null,
      updatedAt: c.now,
      completedAt: c.now,
    })
    .where(sql`${orders.id} = ${row.id} and ${orders.version} = ${row.version}`);
  await c.tx
    .update(orderLine)
    .set({ ...final, completedAt: c.now })
    .where(eq(orderLine.orderId, row.id));
  const reason = REJECT_REASONS[input.reasonCode as RejectReason];
  c.emit({
    type: 'orderRejected',
    subjectKind: 'order',
    subjectId: row.id,
    orderId: row.id,
    version,
    visibility: 'customer',
    data: { state: 'rejected', reason, text: input.reasonText.trim() },
  });
  return version;
}
