'use server';

import { z } from 'zod';
import { actionDoor } from '@/lib/access/action-door';
import { addNote } from './commands/add-note';
import { approveOrder } from './commands/approve-order';
import { rejectOrder } from './commands/reject-order';
import { submitOrder } from './commands/submit-order';
import { undoIntent } from './commands/undo-intent';

const reference = z.string().min(1).max(100);
const commandId = z.uuid();
const decision = { orderId: reference, version: z.int().positive(), commandId };

/** Approves a new order; can be undone until `dueAt`. */
export async function approve(input: unknown) {
  return actionDoor(z.object(decision), input, (ctx, { commandId: id, ...rest }) =>
    approveOrder(ctx, rest, { commandId: id }),
  );
}

/** Rejects a new order for a reason; can be undone until `dueAt`. */
export async function reject(input: unknown) {
  const schema = z.object({ ...decision, reasonCode: z.string().max(100), reasonText: z.string().max(2000) });
  return actionDoor(schema, input, (ctx, { commandId: id, ...rest }) =>
    rejectOrder(ctx, rest, { commandId: id }),
  );
}

/** Submits a draft. */
export async function submit(input: unknown) {
  return actionDoor(z.object(decision), input, (ctx, { commandId: id, ...rest }) =>
    submitOrder(ctx, rest, id),
  );
}

/** Withdraws a decision of one's own that has not taken effect. */
export async function undo(input: unknown) {
  return actionDoor(z.object({ intentId: reference, commandId }), input, (ctx, given) =>
    undoIntent(ctx, given),
  );
}

/** Comments on an order or a task of it. */
export async function comment(input: unknown) {
  const schema = z.object({
    orderId: reference,
    taskId: reference.nullable(),
    text: z.string().max(100_000),
    visibility: z.enum(['internal', 'customer']),
    commandId,
  });
  return actionDoor(schema, input, (ctx, { commandId: id, ...rest }) => addNote(ctx, rest, id));
}
