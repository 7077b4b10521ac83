import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns';
import type { OrderRecord } from '@/lib/orders/queries/order-record';
import type { Json, JsonObject } from '@/lib/platform/json';
import type { TmfVersion } from '../error-answer';
import { compact, isObject, without } from '../json-parts';
import {
  CHANNEL,
  emitFlat,
  emitNested,
  PARTY,
  type Related,
  type RelatedKind,
  readRelated,
} from '../related';
import { emitItems } from './emit-item';
import { withTypes } from './v5-types';
import { ORDER_WIRE_STATES } from './wire-states';

export interface EmitOptions {
  version: TmfVersion;
  /** Address of this instance. */
  base: string;
  /** Zone in which promised dates are meant. */
  timeZone: string;
}

export const orderHref = ({ base, version }: EmitOptions, id: string): string =>
  `${base}/tmf-api/productOrderingManagement/${version}/productOrder/${id}`;

type Orders = OrderRecord['order'];

/** An order as a version of TMF622 writes it: strictly, with everything that was sent, without nulls. */
export function emitOrder(record: OrderRecord, options: EmitOptions): JsonObject {
  const { order } = record;
  const { version, timeZone } = options;
  const created = order.createdAt.toISOString();
  const written = compact({
    ...without(
      order.extra,
      'sentId',
      'channel',
      ...(version === 'v4' ? ['requestedInitialState', '@type'] : []),
    ),
    ...(version === 'v5' ? { '@type': 'ProductOrder' } : {}),
    id: order.id,
    href: orderHref(options, order.id),
    [version === 'v5' ? 'creationDate' : 'orderDate']: created,
    state: ORDER_WIRE_STATES[order.state][version],
    category: order.category,
    description: order.description,
    priority: order.priority,
    externalId: externalId(order, version),
    requestedStartDate: asSent(order.extra.requestedStartDate, order.requestedStartAt),
    requestedCompletionDate: asSent(order.extra.requestedCompletionDate, order.requestedCompletionAt),
    expectedCompletionDate: order.promisedDate && endOfDay(order.promisedDate, timeZone),
    completionDate: completionDate(order),
    channel: channels(order, version),
    note: notes(record, version),
    relatedParty: parties(order, version),
    productOrderItem: emitItems(record.lines, version),
  });
  // v4's clients rely on the list of parties being there, even when it is empty.
  return version === 'v4' ? { relatedParty: [], ...written } : withTypes(written);
}

const emitRelated = (one: Related, kind: RelatedKind, version: TmfVersion): JsonObject =>
  version === 'v5' ? emitNested(one, kind) : emitFlat(one);

/** v4 requires an id of a party, so one that was only named is left out there. */
function parties(order: Orders, version: TmfVersion): JsonObject[] {
  const shown = version === 'v4' ? order.parties.filter((party) => party.id !== null) : order.parties;
  return shown.map((party) => related(party, version));
}

function related(party: Orders['parties'][number], version: TmfVersion): JsonObject {
  const { around, ref } = party.extra;
  const reference = {
    ...(party.id === null ? {} : { id: party.id }),
    ...(party.name === null ? {} : { name: party.name }),
    extra: typed(isObject(ref) ? ref : {}, version),
  };
  return emitRelated(
    { role: party.role, ref: reference, around: isObject(around) ? around : {} },
    PARTY,
    version,
  );
}

const PARTY_REFERENCES = ['PartyRef', 'PartyRoleRef'];

/** v4 wants to know what is referred to; v5 knows two kinds of references and no others. */
function typed(ref: JsonObject, version: TmfVersion): JsonObject {
  const type = ref['@type'];
  const kept = typeof type === 'string' && PARTY_REFERENCES.includes(type);
  if (version === 'v4')
    return { '@referredType': kept || typeof type !== 'string' ? 'Individual' : type, ...ref };
  return kept || type === undefined ? ref : { '@referredType': type, ...without(ref, '@type') };
}

function channels({ extra }: Orders, version: TmfVersion): Json {
  const sent = Array.isArray(extra.channel) ? extra.channel.filter(isObject) : [];
  const read = sent.map((one) => readRelated(one, CHANNEL));
  // v4 requires an id of a channel.
  const shown = version === 'v4' ? read.filter((one) => one.ref.id !== undefined) : read;
  return shown.map((one) => emitRelated(one, CHANNEL, version));
}

function externalId({ externalIds }: Orders, version: TmfVersion): Json | undefined {
  if (version === 'v5') return externalIds.map((one) => ({ '@type': 'ExternalIdentifier', ...one }));
  const first = externalIds.find((one) => typeof one.id === 'string');
  return first?.id;
}

function notes({ notes: all }: OrderRecord, version: TmfVersion): Json {
  const shown = all.filter((one) => one.visibility === 'customer' && !one.taskId && !one.lineId);
  return shown.map((one) =>
    compact({
      ...(version === 'v5' ? { '@type': 'Note' } : {}),
      id: one.id,
      ...without(one.extra, 'date'),
      author: one.authorName,
      date: asSent(one.extra.date, one.at),
      text: one.text,
    }),
  );
}

/** The text that was sent, while it still says the same instant. */
function asSent(sent: Json | undefined, at: Date | null): string | undefined {
  if (!at) return undefined;
  const same =
    typeof sent === 'string' && Date.parse(sent) === at.getTime() && /T.*(Z|[+-]\d\d:?\d\d)$/.test(sent);
  return same ? sent : at.toISOString();
}

/** On time is before the promised day ends. */
function endOfDay(date: string, timeZone: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const midnight = addDays(new TZDate(year, month - 1, day, timeZone), 1);
  return new Date(midnight.getTime() - 1).toISOString();
}

function completionDate({ completedAt, outcome }: Orders): string | undefined {
  const delivered = outcome === 'completed' || outcome === 'partial' || outcome === 'failed';
  return delivered ? completedAt?.toISOString() : undefined;
}
