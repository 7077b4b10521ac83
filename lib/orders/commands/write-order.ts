import { sql } from 'drizzle-orm';
import { insertAll } from '@/db/insert-all';
import { note, orderLine, orders } from '@/db/schema';
import { calendarDate } from '@/lib/platform/calendar-date';
import type { CommandTx } from '@/lib/platform/run-command';
import type { Channel } from '../model/channels';
import type { OrderInput } from '../model/order-input';
import { orderState } from '../model/order-state';
import type { PreparedLine, PreparedOrder } from '../model/prepared-order';
import type { OrderRecord, RecordedLine, RecordedNote } from '../queries/order-record';

interface Setting {
  release: number | null;
  channel: Channel;
}

/**
 * Inserts an order with its lines and notes: three statements, whatever the number of lines. Answers what it
 * wrote, so that nobody has to read it again.
 */
export async function writeOrder(
  c: CommandTx,
  input: OrderInput,
  prepared: PreparedOrder,
  setting: Setting,
): Promise<OrderRecord> {
  const { tx, ctx } = c;
  const phase = input.initial === 'draft' ? ('draft' as const) : ('new' as const);
  const state = orderState({ phase, outcome: null });
  const id = ctx.ids.next();
  const [row] = await tx
    .insert(orders)
    .values({
      ...header(c, input, setting),
      ...totals(prepared),
      id,
      phase,
      state,
      number: sql`'ORD-' || nextval('order_number')`,
    })
    .returning();
  if (!row) throw new Error('The order was not written.');
  const lines = await insertLines(c, id, prepared.lines, phase);
  const notes = await insertNotes(c, id, input);
  return { order: row, lines, notes };
}

function header(c: CommandTx, input: OrderInput, { release, channel }: Setting) {
  const { ctx, now } = c;
  const draft = input.initial === 'draft';
  const requested = input.requestedCompletionAt ? new Date(input.requestedCompletionAt) : null;
  const isUser = ctx.actor.kind === 'user';
  return {
    kind: input.kind,
    channel,
    clientId: ctx.actor.kind === 'client' ? ctx.actor.id : null,
    createdBy: isUser ? ctx.actor.id : null,
    ownerId: isUser ? ctx.actor.id : null,
    triageGroupId: sql`(select id from assignment_group order by position limit 1)`,
    releaseNumber: draft ? null : release,
    description: input.description,
    category: input.category,
    priority: input.priority,
    externalIds: input.externalIds,
    parties: input.parties,
    accountRef: input.account,
    requestedDate: requested ? calendarDate(requested, ctx.timeZone) : null,
    requestedCompletionAt: requested,
    requestedStartAt: input.requestedStartAt ? new Date(input.requestedStartAt) : null,
    extra: input.extra,
    createdAt: now,
    submittedAt: draft ? null : now,
    updatedAt: now,
  };
}

/** The columns of an order that follow from its prepared content. */
export function totals(prepared: PreparedOrder) {
  return {
    accountId: prepared.account?.id ?? null,
    currency: prepared.currency,
    monthlyTotal: prepared.monthlyTotal,
    oneTimeTotal: prepared.oneTimeTotal,
    defects: prepared.defects,
    blockingDefects: prepared.blockingDefects,
    summary: prepared.summary,
    searchText: prepared.searchText,
    lineCount: prepared.lines.length,
  };
}

/** Inserts lines in bulk, in the order's phase. */
export async function insertLines(
  c: CommandTx,
  orderId: string,
  lines: PreparedLine[],
  phase: 'draft' | 'new',
): Promise<RecordedLine[]> {
  const rows = lines.map((line) => lineRow(line, orderId, phase));
  await insertAll(c.tx, orderLine, rows);
  return rows;
}

function lineRow(line: PreparedLine, orderId: string, phase: 'draft' | 'new') {
  return {
    id: line.id,
    orderId,
    position: line.position,
    itemRef: line.itemRef,
    parentId: line.parentId,
    nested: line.nested,
    action: line.action,
    phase,
    state: phase,
    offeringId: line.offeringId,
    offeringRef: line.offering,
    specificationId: line.specificationId,
    specificationRef: line.specification,
    siteId: line.siteId,
    siteRef: line.site,
    productId: line.productId,
    productRef: line.product,
    name: line.name,
    quantity: line.quantity,
    characteristics: line.characteristics,
    relations: line.relations,
    prices: line.prices,
    monthlyPrice: line.monthlyPrice,
    oneTimePrice: line.oneTimePrice,
    extra: line.extra,
  };
}

async function insertNotes(c: CommandTx, orderId: string, input: OrderInput): Promise<RecordedNote[]> {
  const { actor } = c.ctx;
  const rows = input.notes.map((one) => ({
    id: c.ctx.ids.next(),
    orderId,
    visibility: one.visibility,
    authorId: actor.kind === 'user' ? actor.id : null,
    authorName: one.authorName || actor.name,
    text: one.text,
    at: one.at ? new Date(one.at) : c.now,
    extra: one.extra,
  }));
  await insertAll(c.tx, note, rows);
  return rows;
}
