import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { insertAll } from '@/db/insert-all';
import { commandLog, event } from '@/db/schema';
import type { Actor } from '@/lib/access/model/actor';
import type { EventType } from '@/lib/events/model/event-types';
import type { CommandContext } from './command-context';
import type { JobData, Queue } from './jobs';
import { canonicalJson, type Json, type JsonObject } from './json';
import type { Refusal } from './refusal';
import { type Result, refuse } from './result';

export interface NewEvent {
  type: EventType;
  subjectKind: 'order' | 'line' | 'domainOrder' | 'task' | 'product' | 'note' | 'intent' | 'user';
  subjectId: string;
  orderId?: string | null;
  version?: number;
  visibility?: 'internal' | 'customer';
  data?: JsonObject;
  /** Who did it, when it is not the command's actor (opened and settled by Baton). */
  actor?: Actor;
}

/** A command's transaction: writes go through `tx`, events are written with it or not at all. */
export interface CommandTx {
  tx: Tx;
  ctx: CommandContext;
  now: Date;
  emit(event: NewEvent): void;
  enqueue<Q extends Queue>(queue: Q, data: JobData[Q], delayMs?: number): Promise<void>;
}

export interface CommandRequest {
  name: string;
  /** Makes a repeat answer with the first result; null: every call is a new one. */
  commandId?: string | null | undefined;
  /** What has to be equal for a repeat to be a repeat. */
  body?: unknown;
}

export type Answer<T> = T & { replayed: boolean };

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}

/** sha256 of the canonical JSON of a body, hex. */
export const bodyHash = (body: unknown): string =>
  createHash('sha256')
    .update(canonicalJson(body ?? null))
    .digest('hex');

const actorKey = (actor: Actor): string => `${actor.kind}:${actor.id ?? 'baton'}`;

/**
 * Runs a command in one transaction: a refusal rolls everything back, an answer is logged under its
 * command id with the events in the same transaction, and a repeat is answered from the log.
 */
export async function runCommand<T extends JsonObject>(
  ctx: CommandContext,
  request: CommandRequest,
  work: (command: CommandTx) => Promise<Result<T, Refusal>>,
): Promise<Result<Answer<T>, Refusal>> {
  const wakes: { queue: Queue; delayMs: number }[] = [];
  try {
    const answer = await ctx.db.transaction(async (tx) => {
      const now = ctx.clock.now();
      const repeat = await firstAnswer<T>(ctx, tx, request, now);
      if (repeat) return repeat;
      const { command, events } = openCommand(ctx, tx, now, wakes);
      const result = await work(command);
      if (!result.ok) throw new Refused(result.refusal);
      await writeEvents(tx, ctx, request, now, events);
      if (request.commandId) await logAnswer(ctx, tx, request.commandId, result.value);
      return { ...result.value, replayed: false };
    });
    for (const { queue, delayMs } of wakes) ctx.jobs.wake(queue, delayMs);
    return { ok: true, value: answer };
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
}

function openCommand(ctx: CommandContext, tx: Tx, now: Date, wakes: { queue: Queue; delayMs: number }[]) {
  const events: NewEvent[] = [];
  const command: CommandTx = {
    tx,
    ctx,
    now,
    emit: (next) => {
      events.push(next);
    },
    enqueue: async (queue, data, delayMs = 0) => {
      await ctx.jobs.enqueue(tx, queue, data, delayMs);
      wakes.push({ queue, delayMs });
    },
  };
  return { command, events };
}

async function firstAnswer<T extends JsonObject>(
  ctx: CommandContext,
  tx: Tx,
  request: CommandRequest,
  now: Date,
): Promise<Answer<T> | null> {
  const { commandId } = request;
  if (!commandId) return null;
  const actor = actorKey(ctx.actor);
  const hash = bodyHash(request.body);
  // The insert waits for a twin that is under way, so that two equal requests make one order.
  const fresh = await tx
    .insert(commandLog)
    .values({ actor, id: commandId, command: request.name, bodyHash: hash, at: now })
    .onConflictDoNothing()
    .returning({ id: commandLog.id });
  if (fresh.length) return null;
  const [first] = await tx
    .select({ command: commandLog.command, bodyHash: commandLog.bodyHash, result: commandLog.result })
    .from(commandLog)
    .where(and(eq(commandLog.actor, actor), eq(commandLog.id, commandId)));
  if (!first || first.command !== request.name || first.bodyHash !== hash) {
    throw new Refused({ kind: 'commandIdReused', id: commandId });
  }
  return { ...(first.result as T), replayed: true };
}

async function logAnswer(ctx: CommandContext, tx: Tx, commandId: string, result: Json): Promise<void> {
  await tx
    .update(commandLog)
    .set({ result })
    .where(and(eq(commandLog.actor, actorKey(ctx.actor)), eq(commandLog.id, commandId)));
}

async function writeEvents(
  tx: Tx,
  ctx: CommandContext,
  request: CommandRequest,
  now: Date,
  events: NewEvent[],
) {
  await insertAll(
    tx,
    event,
    events.map(({ actor = ctx.actor, ...one }) => ({
      ...one,
      at: now,
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name,
      commandId: request.commandId ?? null,
      orderId: one.orderId ?? null,
    })),
  );
}
