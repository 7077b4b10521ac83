import type { OrderRecord, RecordedLine, RecordedNote } from '@/lib/orders/queries/order-record';
import { endOfDay } from '@/lib/platform/calendar-date';
import type { Json, JsonObject } from '@/lib/platform/json';
import { present, without } from './json-parts';
import type { OrderApi } from './order-api';
import { isObject } from './read-shape';
import { writeParty, writeRef } from './sent-parts';
import { writeItem } from './write-item';

export interface Written {
  api: OrderApi;
  /** Scheme and host in front of every path. */
  origin: string;
  timeZone: string;
}

/** The address of an order in a version of the API. */
export const orderHref = (id: string, { api, origin }: Written): string => `${origin}${api.path}/${id}`;

/** An order as a version of TMF622 shows it to a client: what was sent, and what we know by now. */
export function writeOrder(record: OrderRecord, written: Written): JsonObject {
  const { order, lines, notes } = record;
  const { api, timeZone } = written;
  const sent = isObject(order.extra['@sent']) ? order.extra['@sent'] : {};
  const document = present({
    ...without(order.extra, ['@sent']),
    id: order.id,
    href: orderHref(order.id, written),
    category: order.category,
    description: order.description,
    priority: order.priority,
    externalId: order.externalIds.length ? order.externalIds : null,
    relatedParty: partiesOf(order),
    requestedStartDate: dateOf(order.requestedStartAt, sent.requestedStartDate),
    requestedCompletionDate: dateOf(order.requestedCompletionAt, sent.requestedCompletionDate),
    expectedCompletionDate: order.promisedDate && endOfDay(order.promisedDate, timeZone).toISOString(),
    completionDate: completionOf(order),
    creationDate: order.createdAt.toISOString(),
    state: api.orderStates[order.state],
    note: notesOf(notes),
    productOrderItem: itemsOf(lines, api),
  });
  return api.write(document);
}

const DELIVERED: readonly (string | null)[] = ['completed', 'partial', 'failed'];

/** When it was fulfilled, as far as it was; an order that was rejected or canceled never is. */
const completionOf = ({ completedAt, outcome }: OrderRecord['order']): string | null =>
  DELIVERED.includes(outcome) ? (completedAt?.toISOString() ?? null) : null;

/** The text that was sent, as long as it means the instant that is kept. */
function dateOf(at: Date | null, sent: Json | undefined): string | null {
  if (!at) return null;
  return typeof sent === 'string' && new Date(sent).getTime() === at.getTime() ? sent : at.toISOString();
}

/** An order from the desk names its customer apart from its parties. */
function partiesOf({ parties, accountRef }: OrderRecord['order']): JsonObject[] {
  if (parties.length || !accountRef) return parties.map(writeParty);
  return [{ role: 'Customer', partyOrPartyRole: writeRef(accountRef) ?? {} }];
}

/** Internal notes never leave. */
function notesOf(notes: RecordedNote[]): JsonObject[] | null {
  const shown = notes
    .filter((note) => note.visibility === 'customer')
    .map(({ id, authorName, text, at, extra }) => ({
      id,
      date: at.toISOString(),
      ...extra,
      author: authorName,
      text,
    }));
  return shown.length ? shown : null;
}

function itemsOf(lines: RecordedLine[], api: OrderApi): JsonObject[] {
  const nested = new Map<string, RecordedLine[]>();
  const top = lines.filter((line) => {
    if (!line.nested || !line.parentId) return true;
    const siblings = nested.get(line.parentId);
    if (siblings) siblings.push(line);
    else nested.set(line.parentId, [line]);
    return false;
  });
  const item = (line: RecordedLine): JsonObject => {
    const inner = nested.get(line.id)?.map(item);
    return { ...writeItem(line, api), ...(inner ? { productOrderItem: inner } : {}) };
  };
  return top.map(item);
}
