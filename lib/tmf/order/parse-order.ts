import type { OrderParty, SentRef } from '@/lib/orders/model/order-content';
import type { NoteInput, OrderInput } from '@/lib/orders/model/order-input';
import type { Json, JsonObject } from '@/lib/platform/json';
import type { InputDefect } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { without } from '../json-parts';
import { payloadDefects } from '../payload-defects';
import { PARTY, readRelated } from '../related';
import { itemDefects } from './item-defects';
import { type OrderPayload, orderSchema } from './order-schema';
import { parseItems } from './parse-item';

/** Attributes that the model holds, or that the server alone decides. All others are kept as they came. */
const MODELLED = [
  ...['description', 'category', 'priority', 'externalId', 'relatedParty', 'note', 'productOrderItem'],
  ...['id', 'href', 'state', 'orderDate', 'creationDate', 'completionDate', 'expectedCompletionDate'],
];

/**
 * A product order of either version in our words. Defects of the payload, all of them, when it is not
 * usable; what it refers to is not looked at here (spec: tmf, "How our model and the wire meet").
 */
export function parseOrder(payload: Json): Result<OrderInput, InputDefect[]> {
  const parsed = orderSchema.safeParse(payload, { reportInput: true });
  if (!parsed.success) return refuse(payloadDefects(parsed.error));
  const order = parsed.data;
  const defects = itemDefects(order.productOrderItem);
  if (defects.length) return refuse(defects);
  const parties = (order.relatedParty ?? []).map((one) => orderParty(one as JsonObject));
  return ok({
    kind: 'product',
    initial: order.requestedInitialState === 'draft' ? 'draft' : 'submitted',
    description: order.description ?? null,
    category: order.category ?? null,
    priority: order.priority ?? null,
    externalIds: (order.externalId ?? []).map((one) => without(one as JsonObject)),
    parties,
    account: accountOf(parties),
    requestedStartAt: instant(order.requestedStartDate),
    requestedCompletionAt: instant(order.requestedCompletionDate),
    notes: (order.note ?? []).map(noteInput),
    lines: parseItems(order.productOrderItem),
    extra: extraOf(order),
  });
}

const instant = (text: string | undefined): string | null => (text ? new Date(text).toISOString() : null);

/** The order's own attributes, and the id its sender wished for, which is not ours to give. */
function extraOf(order: OrderPayload): JsonObject {
  const { id } = order;
  return { ...without(order as JsonObject, ...MODELLED), ...(typeof id === 'string' ? { sentId: id } : {}) };
}

function orderParty(sent: JsonObject): OrderParty {
  const { role, ref, around } = readRelated(sent, PARTY);
  return { role, id: ref.id ?? null, name: ref.name ?? null, extra: { around, ref: ref.extra ?? {} } };
}

/** The party whose role is customer, in any case, else the only one. */
function accountOf(parties: OrderParty[]): SentRef | null {
  const party =
    parties.find((one) => one.role?.toLowerCase() === 'customer') ??
    (parties.length === 1 ? parties[0] : undefined);
  if (!party) return null;
  return { ...(party.id ? { id: party.id } : {}), ...(party.name ? { name: party.name } : {}) };
}

/** What a system sends with an order, it says to everybody who may see the order. */
function noteInput(sent: NonNullable<OrderPayload['note']>[number]): NoteInput {
  return {
    text: sent.text ?? '',
    authorName: sent.author ?? '',
    at: instant(sent.date),
    visibility: 'customer',
    extra: without(sent as JsonObject, 'text', 'author'),
  };
}
