import type { SentRef } from '@/lib/orders/model/order-content';
import type { NoteInput, OrderInput } from '@/lib/orders/model/order-input';
import type { Json, JsonObject } from '@/lib/platform/json';
import { type Result, refuse } from '@/lib/platform/result';
import { textOf, without } from './json-parts';
import { type Problem, problem } from './problem';
import { readItems } from './read-items';
import { isObject, type Reading, readShape } from './read-shape';
import { fits } from './sent-item';
import { readParty } from './sent-parts';

/** Attributes that the server sets: what a sender says about them is not kept. */
const OURS = ['id', 'href', 'state', 'creationDate', 'orderDate', 'completionDate', 'expectedCompletionDate'];

const MODELLED = [
  ...OURS,
  'description',
  'category',
  'priority',
  'externalId',
  'relatedParty',
  'requestedStartDate',
  'requestedCompletionDate',
  'note',
  'productOrderItem',
];

/** An order read from the wire, and where each of its items stood in what was sent. */
export interface ReadOrder {
  order: OrderInput;
  pointers: string[];
}

/**
 * Reads a TMF622 product order of either version. Lenient in its forms; what is against the schema is a
 * payload defect, and all of them are reported at once.
 * @param drafts whether `requestedInitialState: draft` is honoured (v5)
 */
export function readOrder(body: Json, drafts: boolean): Result<ReadOrder, Problem> {
  const reading: Reading = { defects: [] };
  const sent = readShape(isObject(body) ? body : 'nothing', 'ProductOrder', '', reading);
  const items = isObject(sent) ? readItems(sent.productOrderItem, reading) : null;
  if (isObject(sent)) checkHeader(sent, reading);
  if (reading.defects.length || !isObject(sent) || !items) return refuse(payloadProblem(reading));
  const parties = listOf(sent.relatedParty).map(readParty);
  const draft = drafts && sent.requestedInitialState === 'draft';
  const order: OrderInput = {
    kind: 'product',
    initial: draft ? 'draft' : 'submitted',
    description: textOf(sent.description),
    category: textOf(sent.category),
    priority: textOf(sent.priority),
    externalIds: listOf(sent.externalId),
    parties,
    account: customerOf(parties),
    requestedStartAt: textOf(sent.requestedStartDate),
    requestedCompletionAt: textOf(sent.requestedCompletionDate),
    notes: listOf(sent.note).map(readNote),
    lines: items.map(({ line }) => line),
    extra: { ...without(sent, MODELLED), ...asSent(sent) },
  };
  return { ok: true, value: { order, pointers: items.map(({ pointer }) => pointer) } };
}

const listOf = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** The customer: the party in the customer's role, else the only one. */
function customerOf(parties: OrderInput['parties']): SentRef | null {
  const party =
    parties.find((one) => one.role?.trim().toLowerCase() === 'customer') ??
    (parties.length === 1 ? parties[0] : undefined);
  if (!party) return null;
  return {
    ...(party.id === null ? {} : { id: party.id }),
    ...(party.name === null ? {} : { name: party.name }),
  };
}

/**
 * What is kept beside the model: dates in the sender's own words, since our instants are in UTC with
 * milliseconds, and the id it wished for, which is not ours to give.
 */
function asSent(sent: JsonObject): JsonObject {
  const dates = Object.entries(sent).filter(
    ([name, value]) =>
      (name === 'requestedStartDate' || name === 'requestedCompletionDate') &&
      typeof value === 'string' &&
      new Date(value).toISOString() !== value,
  );
  const id = sent.id === undefined ? [] : [['id', sent.id] as const];
  const kept = [...dates, ...id];
  return kept.length ? { '@sent': Object.fromEntries(kept) } : {};
}

function readNote(sent: JsonObject): NoteInput {
  const date = textOf(sent.date);
  const asSent = date !== null && new Date(date).toISOString() !== date;
  return {
    text: textOf(sent.text) ?? '',
    authorName: textOf(sent.author) ?? '',
    at: date,
    visibility: 'customer',
    extra: without(sent, asSent ? ['text', 'author'] : ['text', 'author', 'date']),
  };
}

function checkHeader(sent: JsonObject, reading: Reading): void {
  const initial = sent.requestedInitialState;
  if (initial === undefined || initial === 'draft' || initial === 'acknowledged') return;
  reading.defects.push({
    pointer: '/requestedInitialState',
    code: 'unknownValue',
    message: '/requestedInitialState has to be acknowledged or draft.',
    expected: ['acknowledged', 'draft'],
    found: initial,
  });
}

function payloadProblem({ defects }: Reading): Problem {
  const shown = defects.slice(0, fits.details);
  const first = shown[0]?.message ?? 'The body is not a product order.';
  const more = defects.length > 1 ? ` And ${defects.length - 1} more, see details.` : '';
  return problem(400, 'invalidInput', `${first}${more} Nothing was changed.`, { details: shown });
}
