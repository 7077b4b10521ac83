import type { CommandContext } from '@/lib/platform/command-context';
import type { JsonObject } from '@/lib/platform/json';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { type Answer, type CommandTx, runCommand } from '@/lib/platform/run-command';
import type { OrderState } from '../model/order-states';
import { guardOrder } from './guard-order';
import { type LockedOrder, lockOrder } from './lock-order';
import { becomesIntent, type DecisionAnswer, makeIntent } from './make-intent';
import { settleIntent } from './settle-intent';

export interface DecideOrder extends JsonObject {
  orderId: string;
  /** The version of the order the person looked at. */
  version: number;
}

export interface Decision<I> {
  command: 'approve' | 'reject';
  shownState: OrderState;
  apply(c: CommandTx, order: LockedOrder, input: I): Promise<number>;
}

/** How a decision is given: afresh, or as the execution of the intent it became. */
export interface Given {
  commandId?: string | null;
  executing?: string | null;
}

/** An execution that found its intent withdrawn, lapsed or already carried out. */
export const NOTHING_TO_DO: DecisionAnswer = { intentId: null, dueAt: null, version: 0 };

/**
 * A manager's decision on a new order. Checked under the row lock; given by a person it becomes an
 * intent, carried out when its time to undo is over with every check again.
 */
export function decideOrder<I extends DecideOrder>(
  ctx: CommandContext,
  decision: Decision<I>,
  input: I,
  { commandId = null, executing = null }: Given,
): Promise<Result<Answer<DecisionAnswer>, Refusal>> {
  const request = { name: `${decision.command}Order`, commandId: executing ?? commandId, body: input };
  return runCommand<DecisionAnswer>(ctx, request, async (c) => {
    const order = await lockOrder(c.tx, input.orderId);
    if (!order) return refuse({ kind: 'notFound', what: 'order', ref: input.orderId });
    const { command } = decision;
    const refused = await guardOrder(c, order, {
      command,
      action: 'decideOrders',
      version: input.version,
      executing,
    });
    if (refused) return refuse(refused);
    if (!executing && becomesIntent(c)) {
      const { id } = order.row;
      const subject = { kind: 'order', id, orderId: id } as const;
      const made = await makeIntent(c, {
        command,
        subject,
        shownState: decision.shownState,
        input,
        commandId,
      });
      return ok({ ...made, version: order.row.version });
    }
    if (executing && !(await settleIntent(c, executing, 'executed'))) return ok(NOTHING_TO_DO);
    const version = await decision.apply(c, order, input);
    return ok({ intentId: null, dueAt: null, version });
  });
}
