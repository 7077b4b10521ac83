import { intent } from '@/db/schema';
import type { JsonObject } from '@/lib/platform/json';
import type { CommandTx } from '@/lib/platform/run-command';

interface Decision {
  command: 'approve' | 'reject' | 'complete';
  subject: { kind: 'order' | 'task'; id: string; orderId: string };
  shownState: string;
  input: JsonObject;
  commandId: string | null;
}

export type DecisionAnswer = {
  /** The intent that waits to be carried out; null when it acted at once. */
  intentId: string | null;
  /** ISO instant at which it takes effect. */
  dueAt: string | null;
  version: number;
};

/** Whether this command stops after deciding: only what people decide at a desk can be undone. */
export const becomesIntent = ({ ctx }: CommandTx): boolean => ctx.actor.kind === 'user' && ctx.undoMs > 0;

/** Keeps a decision as an intent and enqueues its execution, in the command's transaction. */
export async function makeIntent(
  c: CommandTx,
  decision: Decision,
): Promise<{ intentId: string; dueAt: string }> {
  const { ctx, now } = c;
  const id = ctx.ids.next();
  const dueAt = new Date(now.getTime() + ctx.undoMs);
  const { subject } = decision;
  await c.tx.insert(intent).values({
    id,
    command: decision.command,
    subjectKind: subject.kind,
    subjectId: subject.id,
    orderId: subject.orderId,
    authorId: ctx.actor.id ?? '',
    authorName: ctx.actor.name,
    commandId: decision.commandId,
    input: decision.input,
    shownState: decision.shownState,
    status: 'pending',
    createdAt: now,
    dueAt,
  });
  c.emit({
    type: 'intentMade',
    subjectKind: 'intent',
    subjectId: id,
    orderId: subject.orderId,
    data: {
      command: decision.command,
      subjectKind: subject.kind,
      subjectId: subject.id,
      dueAt: dueAt.toISOString(),
    },
  });
  await c.enqueue('execute-intent', { intentId: id }, ctx.undoMs);
  return { intentId: id, dueAt: dueAt.toISOString() };
}
