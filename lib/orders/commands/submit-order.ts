import { eq, sql } from 'drizzle-orm';
import { orderLine, orders } from '@/db/schema';
import { calendarDate } from '@/lib/platform/calendar-date';
import type { CommandContext } from '@/lib/platform/command-context';
import type { JsonObject } from '@/lib/platform/json';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { type Answer, type CommandTx, runCommand } from '@/lib/platform/run-command';
import type { LineInput } from '../model/order-input';
import { orderRecord } from '../queries/order-record';
import { guardOrder } from './guard-order';
import { type LockedOrder, lockOrder } from './lock-order';
import { prepare } from './prepare';
import { refuseDefects } from './refuse-defects';
import { insertLines, totals } from './write-order';

export interface SubmitOrder extends JsonObject {
  orderId: string;
  version: number;
}

/** Submits a draft: checked again on the release of today, which it then keeps. Blocking defects refuse a person, all at once. */
export async function submitOrder(
  ctx: CommandContext,
  input: SubmitOrder,
  commandId?: string | null,
): Promise<Result<Answer<SubmittedOrder>, Refusal>> {
  const checked = await checkDraft(ctx, input.orderId);
  if (!checked) return refuse({ kind: 'notFound', what: 'order', ref: input.orderId });
  const request = { name: 'submitOrder', commandId, body: input };
  return runCommand<SubmittedOrder>(ctx, request, async (c) => {
    const order = await lockOrder(c.tx, input.orderId);
    if (!order) return refuse({ kind: 'notFound', what: 'order', ref: input.orderId });
    const guard = { command: 'submit', action: 'captureOrders', version: input.version } as const;
    const refused = (await guardOrder(c, order, guard)) ?? refuseDefects(ctx.actor, checked.order.defects);
    if (refused) return refuse(refused);
    return ok({ orderId: order.row.id, version: await writeSubmission(c, order, checked) });
  });
}

type SubmittedOrder = { orderId: string; version: number };
type CheckedDraft = Awaited<ReturnType<typeof prepare>>;

/** A draft as it would be submitted now; its lines keep their ids, what a bundle adds gets new ones. */
async function checkDraft(ctx: CommandContext, ref: string): Promise<CheckedDraft | null> {
  const record = await orderRecord(ctx.db, ref);
  if (!record) return null;
  const { order, lines } = record;
  const { requestedCompletionAt } = order;
  const content = {
    account: order.accountRef,
    externalIds: order.externalIds,
    requestedDate: requestedCompletionAt ? calendarDate(requestedCompletionAt, ctx.timeZone) : null,
    lines: inputsOf(lines),
  };
  const ids = new Map(lines.map((line) => [line.itemRef, line.id]));
  return prepare(ctx, content, (itemRef) => {
    const id = ids.get(itemRef) ?? ctx.ids.next();
    ids.set(itemRef, id);
    return id;
  });
}

async function writeSubmission(c: CommandTx, { row }: LockedOrder, checked: CheckedDraft): Promise<number> {
  const { order: prepared, release } = checked;
  const version = row.version + 1;
  await c.tx
    .update(orders)
    .set({
      ...totals(prepared),
      phase: 'new',
      state: 'new',
      version,
      linesVersion: row.linesVersion + 1,
      releaseNumber: release,
      submittedAt: c.now,
      updatedAt: c.now,
    })
    .where(sql`${orders.id} = ${row.id} and ${orders.version} = ${row.version}`);
  // A draft's lines have no work hanging on them yet, so they are written anew, under the same ids.
  await c.tx.delete(orderLine).where(eq(orderLine.orderId, row.id));
  await insertLines(c, row.id, prepared.lines, 'new');
  c.emit({
    type: 'orderSubmitted',
    subjectKind: 'order',
    subjectId: row.id,
    orderId: row.id,
    version,
    visibility: 'customer',
    data: { state: 'new', defects: prepared.defects.length, blocking: prepared.blockingDefects },
  });
  return version;
}

function inputsOf(lines: (typeof orderLine.$inferSelect)[]): LineInput[] {
  const refs = new Map(lines.map((line) => [line.id, line.itemRef]));
  return lines.map((line) => ({
    itemRef: line.itemRef,
    parentItemRef: line.parentId ? (refs.get(line.parentId) ?? null) : null,
    nested: line.nested,
    action: line.action,
    offering: line.offeringRef,
    specification: line.specificationRef,
    site: line.siteRef,
    product: line.productRef,
    quantity: line.quantity,
    characteristics: line.characteristics,
    relations: line.relations,
    prices: line.prices,
    extra: line.extra,
  }));
}
