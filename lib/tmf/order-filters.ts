import type { OrderState } from '@/lib/orders/model/order-states';
import type { Comparison, InstantKey, OrderFilter, TextKey } from '@/lib/orders/queries/order-filter';
import type { Json, JsonObject } from '@/lib/platform/json';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { isInstant } from './instant';
import type { OrderApi } from './order-api';
import { type Problem, problem } from './problem';

const INSTANTS: Record<string, InstantKey> = {
  completionDate: 'completedAt',
  requestedStartDate: 'requestedStartAt',
  requestedCompletionDate: 'requestedCompletionAt',
};
const TEXTS: Record<string, TextKey> = {
  category: 'category',
  priority: 'priority',
  description: 'description',
};
const PARTY_IDS = ['relatedParty.id', 'relatedParty.partyOrPartyRole.id'];
const NOT_SERVED = /^(productOrderItem|note|relatedParty|expectedCompletionDate|href|filter)(\.|$)/;

const notServed = (name: string) =>
  refuse(problem(501, 'filterNotSupported', `Orders cannot be filtered by ${name} here.`));

/** One filter of a list: an attribute, perhaps with an operator, and the values that fit (TMF630, 4.4). */
export function orderFilter(
  given: string,
  givenValues: string[],
  api: OrderApi,
): Result<OrderFilter, Problem> {
  const { name, comparison } = nameOf(given);
  const values = valuesOf(name, givenValues);
  if (!comparison) return notServed(given);
  if (name === 'state') return stateFilter(given, values, comparison, api);
  const instant = name === api.createdName ? 'createdAt' : own(INSTANTS, name);
  if (instant) return instantFilter(given, instant, comparison, values);
  const key = own(TEXTS, name);
  if (key) return ok({ kind: 'text', key, comparison, values });
  if (comparison !== 'eq') return notServed(given);
  if (name === 'id') return ok({ kind: 'ref', values });
  if (name === 'externalId' || name === 'externalId.id') return ok({ kind: 'externalId', values });
  if (PARTY_IDS.includes(name)) return ok({ kind: 'partyId', values });
  if (NOT_SERVED.test(name)) return notServed(given);
  return ok({ kind: 'extra', values: values.flatMap((value) => containments(name.split('.'), value)) });
}

const own = <T>(table: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const OPERATORS: Record<string, Comparison> = {
  '.eq': 'eq',
  '.gt': 'gt',
  '.gte': 'gte',
  '.lt': 'lt',
  '.lte': 'lte',
  // `a>=x` reaches us as the parameter `a>`.
  '>': 'gte',
  '<': 'lte',
};

function nameOf(given: string): { name: string; comparison: Comparison | null } {
  if (/\.(regex|ne)$|[*!~]$/.test(given)) return { name: given, comparison: null };
  const [, name, operator] = /^(.+?)(\.(?:eq|gte?|lte?)|[<>])$/.exec(given) ?? [];
  if (!name || !operator) return { name: given, comparison: 'eq' };
  return { name, comparison: OPERATORS[operator] ?? null };
}

/** `a=x,y`, `a=x;a=y` and `a=x&a=y` all mean x or y. */
const valuesOf = (name: string, given: string[]): string[] =>
  given
    .flatMap((text) => text.split(`;${name}=`))
    .flatMap((text) => text.split(','))
    .map((text) => text.trim());

function stateFilter(
  given: string,
  values: string[],
  comparison: Comparison,
  api: OrderApi,
): Result<OrderFilter, Problem> {
  if (comparison !== 'eq') return notServed(given);
  const known = Object.entries(api.orderStates) as [OrderState, string][];
  const unknown = values.find((value) => !known.some(([, name]) => name === value));
  if (unknown !== undefined)
    return refuse(problem(400, 'invalidQuery', `There is no order state "${unknown}" in ${api.version}.`));
  const states = known.filter(([, name]) => values.includes(name)).map(([state]) => state);
  return ok({ kind: 'state', states });
}

function instantFilter(
  given: string,
  key: InstantKey,
  comparison: Comparison,
  values: string[],
): Result<OrderFilter, Problem> {
  // A plus sign in a query means a blank, unless its sender has escaped it.
  const texts = values.map((value) => value.replace(/ (\d{2}:\d{2})$/, '+$1'));
  const wrong = texts.find((value) => !isInstant(value));
  if (wrong !== undefined)
    return refuse(
      problem(400, 'invalidQuery', `${given} takes an instant such as 2026-11-24T09:00:00.000Z.`),
    );
  return ok({ kind: 'instant', key, comparison, values: texts.map((value) => new Date(value)) });
}

/** Objects that contain a value at a path; a list may stand at each step, and a number may be meant. */
function containments([name = '', ...rest]: string[], text: string): JsonObject[] {
  const inner: Json[] = rest.length ? containments(rest, text) : scalars(text);
  return inner.flatMap((value) => [{ [name]: value }, { [name]: [value] }]);
}

function scalars(text: string): Json[] {
  if (text === 'true' || text === 'false') return [text, text === 'true'];
  return text !== '' && Number.isFinite(Number(text)) ? [text, Number(text)] : [text];
}
