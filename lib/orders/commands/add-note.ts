import { note } from '@/db/schema';
import { mayNot } from '@/lib/access/model/may';
import type { CommandContext } from '@/lib/platform/command-context';
import type { JsonObject } from '@/lib/platform/json';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { type Answer, runCommand } from '@/lib/platform/run-command';
import { lockTask } from '@/lib/tasks/commands/lock-task';
import { lockOrder, orderFacts } from './lock-order';

export interface AddNote extends JsonObject {
  orderId: string;
  /** The task it is about; null for the order. */
  taskId: string | null;
  text: string;
  visibility: 'internal' | 'customer';
}

const LONGEST = 5000;

/** Comments on an order or one of its tasks. A customer's comments are always visible to customers. */
export async function addNote(
  ctx: CommandContext,
  input: AddNote,
  commandId?: string | null,
): Promise<Result<Answer<{ noteId: string }>, Refusal>> {
  const text = input.text.trim();
  if (!text || text.length > LONGEST) {
    const message = text ? `A comment has at most ${LONGEST} characters.` : 'Write a comment first.';
    return refuse({ kind: 'invalidInput', defects: [{ pointer: '/text', code: 'textLength', message }] });
  }
  return runCommand<{ noteId: string }>(ctx, { name: 'addNote', commandId, body: input }, async (c) => {
    const order = await lockOrder(c.tx, input.orderId);
    const { actor } = ctx;
    if (!order || mayNot(actor, 'seeOrders', orderFacts(order)))
      return refuse({ kind: 'notFound', what: 'order', ref: input.orderId });
    const denied = mayNot(actor, 'comment', orderFacts(order));
    if (denied) return refuse(denied);
    const about = input.taskId ? await lockTask(c.tx, input.taskId) : null;
    if (input.taskId && about?.row.orderId !== order.row.id)
      return refuse({ kind: 'notFound', what: `task of ${order.row.number}`, ref: input.taskId });
    const outside =
      actor.kind === 'client' || (actor.kind === 'user' && actor.roles.every((role) => role === 'customer'));
    const visibility = outside ? 'customer' : input.visibility;
    const id = ctx.ids.next();
    await c.tx.insert(note).values({
      id,
      orderId: order.row.id,
      taskId: about?.row.id ?? null,
      visibility,
      authorId: actor.kind === 'user' ? actor.id : null,
      authorName: actor.name,
      text,
      at: c.now,
    });
    c.emit({
      type: 'noteAdded',
      subjectKind: 'note',
      subjectId: id,
      orderId: order.row.id,
      visibility,
      data: { taskId: about?.row.id ?? null },
    });
    return ok({ noteId: id });
  });
}
