import Big from 'big.js';
import type { LinePrice, OrderParty, SentRef } from '@/lib/orders/model/order-content';
import type { Json, JsonObject } from '@/lib/platform/json';
import { present, textOf, without } from './json-parts';
import { isObject } from './read-shape';

/** A reference as sent; null when there is none. */
export function readRef(sent: Json | undefined): SentRef | null {
  if (!isObject(sent)) return null;
  const extra = without(sent, ['id', 'name']);
  return {
    ...present({ id: textOf(sent.id), name: textOf(sent.name) }),
    ...(Object.keys(extra).length ? { extra } : {}),
  };
}

/** A reference as it was sent. */
export const writeRef = (ref: SentRef | null): JsonObject | null =>
  ref && { ...ref.extra, ...present({ id: ref.id, name: ref.name }) };

/** A related party in v5's nested form. */
export function readParty(sent: JsonObject): OrderParty {
  const inner = isObject(sent.partyOrPartyRole) ? sent.partyOrPartyRole : {};
  return {
    role: textOf(sent.role),
    id: textOf(inner.id),
    name: textOf(inner.name),
    extra: { ...without(sent, ['role']), partyOrPartyRole: without(inner, ['id', 'name']) },
  };
}

/** A related party in v5's nested form, as it was sent. */
export function writeParty(party: OrderParty): JsonObject {
  const inner = isObject(party.extra.partyOrPartyRole) ? party.extra.partyOrPartyRole : {};
  return present({
    ...party.extra,
    role: party.role,
    partyOrPartyRole: present({ ...inner, id: party.id, name: party.name }),
  });
}

const KINDS: Record<string, LinePrice['kind']> = {
  recurring: 'recurring',
  nonrecurring: 'oneTime',
  onetime: 'oneTime',
  once: 'oneTime',
  usage: 'usage',
};

const PERIODS: Record<string, LinePrice['period']> = {
  month: 'month',
  monthly: 'month',
  '1month': 'month',
  quarter: 'quarter',
  quarterly: 'quarter',
  year: 'year',
  yearly: 'year',
  annual: 'year',
};

const word = (value: Json | undefined): string =>
  (textOf(value) ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');

/** A price of an item: the net amount apart, exactly; the rest in `extra`. */
export function readPrice(sent: JsonObject): LinePrice {
  const price = isObject(sent.price) ? sent.price : null;
  const net = price && isObject(price.dutyFreeAmount) ? price.dutyFreeAmount : null;
  const rest = net && { ...price, dutyFreeAmount: without(net, ['unit', 'value']) };
  return {
    kind: KINDS[word(sent.priceType)] ?? 'other',
    period: PERIODS[word(sent.recurringChargePeriod)] ?? null,
    amount: typeof net?.value === 'number' ? new Big(net.value).toFixed() : null,
    currency: textOf(net?.unit),
    extra: rest ? { ...sent, price: rest } : sent,
  };
}

const WIRE_KINDS: Record<LinePrice['kind'], string | null> = {
  recurring: 'recurring',
  oneTime: 'nonRecurring',
  usage: 'usage',
  other: null,
};

/** A price of an item, its amount an exact JSON number. */
export function writePrice({ kind, period, amount, currency, extra }: LinePrice): JsonObject {
  const price = isObject(extra.price) ? extra.price : {};
  const net = isObject(price.dutyFreeAmount) ? price.dutyFreeAmount : {};
  const money = present({ ...net, unit: currency, value: amount === null ? null : Number(amount) });
  const known = amount !== null || currency !== null || price.dutyFreeAmount !== undefined;
  return present({
    priceType: WIRE_KINDS[kind],
    recurringChargePeriod: period,
    ...extra,
    ...(known ? { price: { ...price, dutyFreeAmount: money } } : {}),
  });
}
