import { eq, sql } from 'drizzle-orm';
import { orderLine, orders } from '@/db/schema';
import { calendarDate } from '@/lib/platform/calendar-date';
import type { CommandContext } from '@/lib/platform/command-context';
import type { JsonObject } from '@/lib/platform/json';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { type Answer, runCommand } from '@/lib/platform/run-command';
import type { LineInput } from '../model/order-input';
import type { PreparedOrder } from '../model/prepared-order';
import { orderRecord } from '../queries/order-record';
import { guardOrder } from './guard-order';
import { lockOrder } from './lock-order';
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
): Promise<Result<Answer<{ orderId: string; version: number }>, Refusal>> {
  const record = await orderRecord(ctx.db, input.orderId);
  if (!record) return refuse({ kind: 'notFound', what: 'order', ref: input.orderId });
  const ids = new Map(record.lines.map((line) => [line.itemRef, line.id]));
  const requestedDate = record.order.requestedCompletionAt
    ? calendarDate(record.order.requestedCompletionAt, ctx.timeZone)
    : null;
  const content = {
    account: record.order.accountRef,
    externalIds: record.order.externalIds,
    requestedDate,
    lines: inputsOf(record.lines),
  };
  const fresh = new Map<string, string>();
  const lineId = (itemRef: string) => {
    const id = ids.get(itemRef) ?? fresh.get(itemRef) ?? ctx.ids.next();
    fresh.set(itemRef, id);
    return id;
  };
  const { order: prepared, release } = await prepare(ctx, content, lineId);
  return runCommand<{ orderId: string; version: number }>(
    ctx,
    { name: 'submitOrder', commandId, body: input },
    async (c) => {
      const order = await lockOrder(c.tx, input.orderId);
      if (!order) return refuse({ kind: 'notFound', what: 'order', ref: input.orderId });
      const refused =
        (await guardOrder(c, order, {
          command: 'submit',
          action: 'captureOrders',
          version: input.version,
        })) ?? refuseDefects(ctx.actor, prepared.defects);
      if (refused) return refuse(refused);
      const version = order.row.version + 1;
      const linesVersion = order.row.linesVersion + 1;
      await c.tx
        .update(orders)
        .set({
          ...totals(prepared),
          phase: 'new',
          state: 'new',
          version,
          linesVersion,
          releaseNumber: release,
          submittedAt: c.now,
          updatedAt: c.now,
        })
        .where(sql`${orders.id} = ${order.row.id} and ${orders.version} = ${order.row.version}`);
      await replaceLines(c, order.row.id, prepared);
      c.emit({
        type: 'orderSubmitted',
        subjectKind: 'order',
        subjectId: order.row.id,
        orderId: order.row.id,
        version,
        visibility: 'customer',
        data: { state: 'new', defects: prepared.defects.length, blocking: prepared.blockingDefects },
      });
      return ok({ orderId: order.row.id, version });
    },
  );
}

/** A draft's lines have no work hanging on them yet, so they are written anew, under the same ids. */
async function replaceLines(
  c: Parameters<typeof insertLines>[0],
  orderId: string,
  prepared: PreparedOrder,
): Promise<void> {
  await c.tx.delete(orderLine).where(eq(orderLine.orderId, orderId));
  await insertLines(c, orderId, prepared.lines, 'new');
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
