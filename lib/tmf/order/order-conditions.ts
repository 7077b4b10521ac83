import type { OrderCondition, OrderInstant, OrderText } from '@/lib/orders/queries/client-orders';
import type { JsonObject } from '@/lib/platform/json';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { TmfVersion } from '../error-answer';
import type { ListQuery } from '../list-query';
import { statesWrittenAs } from './wire-states';

type Filter = ListQuery['filters'][number];

/** Why a filter or sort cannot be answered: the value is wrong (400), or we do not filter so (501). */
export interface Unanswerable {
  status: 400 | 501;
  message: string;
}

const INSTANTS: Record<string, OrderInstant> = {
  creationDate: 'createdAt',
  orderDate: 'createdAt',
  requestedCompletionDate: 'requestedCompletionAt',
  requestedStartDate: 'requestedStartAt',
  completionDate: 'completedAt',
};
const TEXTS: Record<string, OrderText> = {
  category: 'category',
  priority: 'priority',
  description: 'description',
};

/** A list's filters on product orders as conditions that the database answers. */
export function orderConditions(
  filters: Filter[],
  version: TmfVersion,
): Result<OrderCondition[], Unanswerable> {
  const conditions: OrderCondition[] = [];
  for (const filter of filters) {
    const found = conditionOf(filter, version);
    if (!found.ok) return found;
    conditions.push(found.value);
  }
  return ok(conditions);
}

function conditionOf(filter: Filter, version: TmfVersion): Result<OrderCondition, Unanswerable> {
  const { path, operator, values } = filter;
  const instant = INSTANTS[path];
  if (instant) return instants(filter, instant);
  if (operator !== 'eq') {
    return refuse({ status: 501, message: `"${path}" can be compared for equality only.` });
  }
  const text = TEXTS[path];
  if (text) return ok({ kind: 'text', field: text, values });
  if (path === 'id') return ok({ kind: 'id', values });
  if (path === 'state')
    return ok({ kind: 'state', values: values.flatMap((wire) => statesWrittenAs(version, wire)) });
  return ok({ kind: 'holds', ...contained(path, values) });
}

function instants(
  { path, operator, values }: Filter,
  field: OrderInstant,
): Result<OrderCondition, Unanswerable> {
  const dates = values.map((text) => new Date(text));
  if (dates.every((date) => !Number.isNaN(date.getTime())))
    return ok({ kind: 'instant', field, compare: operator, values: dates });
  return refuse({ status: 400, message: `"${path}" takes an instant such as 2026-12-18T09:00:00Z.` });
}

/** A dotted path as the parts it would be contained in. */
function contained(
  path: string,
  values: string[],
): Pick<Extract<OrderCondition, { kind: 'holds' }>, 'field' | 'values'> {
  const [, party] = /^relatedParty\.(?:partyOrPartyRole\.)?(id|name|role)$/.exec(path) ?? [];
  if (party) return { field: 'parties', values: values.map((value) => [{ [party]: value }]) };
  const [, external] = /^externalId(?:\.(\w+))?$/.exec(path) ?? [null, null];
  if (/^externalId(\.|$)/.test(path)) {
    return { field: 'externalIds', values: values.map((value) => [{ [external ?? 'id']: value }]) };
  }
  const names = path.split('.');
  // What is sent as a number or a yes is asked for as a text.
  return {
    field: 'extra',
    values: values.flatMap((value) => readings(value).flatMap((one) => nested(names, one))),
  };
}

function readings(value: string): (string | number | boolean)[] {
  if (value === 'true' || value === 'false') return [value, value === 'true'];
  return /^-?\d+(\.\d+)?$/.test(value) ? [value, Number(value)] : [value];
}

/** The value below its names, once as an object and once as one of a list. */
function nested(names: string[], value: string | number | boolean): JsonObject[] {
  const [first = '', ...rest] = names;
  if (rest.length === 0) return [{ [first]: value }];
  return nested(rest, value).flatMap((inner) => [{ [first]: inner }, { [first]: [inner] }]);
}

const SORTS = { ...INSTANTS, ...TEXTS, id: 'id', state: 'state' } as const;

/** A list's order by our columns. */
export function orderSort(
  sort: ListQuery['sort'],
): Result<{ field: OrderInstant | OrderText | 'id' | 'state'; descending: boolean }[], Unanswerable> {
  const known: Record<string, OrderInstant | OrderText | 'id' | 'state'> = SORTS;
  const unknown = sort.find(({ field }) => !known[field]);
  if (unknown) {
    const message = `Orders cannot be sorted by "${unknown.field}". Possible: ${Object.keys(known).join(', ')}.`;
    return refuse({ status: 501, message });
  }
  return ok(
    sort.flatMap(({ field, descending }) => (known[field] ? [{ field: known[field], descending }] : [])),
  );
}
