import { eq, gt, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { orders } from '@/db/schema';
import { isUuid } from '@/lib/platform/ids';
import type { Json, JsonObject } from '@/lib/platform/json';
import type { OrderState } from '../model/order-states';

export type Comparison = 'eq' | 'gt' | 'gte' | 'lt' | 'lte';

const INSTANTS = {
  createdAt: orders.createdAt,
  completedAt: orders.completedAt,
  requestedStartAt: orders.requestedStartAt,
  requestedCompletionAt: orders.requestedCompletionAt,
} as const;
const TEXTS = {
  category: orders.category,
  priority: orders.priority,
  description: orders.description,
} as const;

export type InstantKey = keyof typeof INSTANTS;
export type TextKey = keyof typeof TEXTS;
export type OrderSortKey = InstantKey | TextKey | 'id' | { states: Record<OrderState, string> };

/** One condition on orders. Several values are alternatives. */
export type OrderFilter =
  | { kind: 'ref'; values: string[] }
  | { kind: 'state'; states: OrderState[] }
  | { kind: 'externalId'; values: string[] }
  | { kind: 'partyId'; values: string[] }
  | { kind: 'text'; key: TextKey; comparison: Comparison; values: string[] }
  | { kind: 'instant'; key: InstantKey; comparison: Comparison; values: Date[] }
  /** Orders whose unmodelled attributes contain one of these objects. */
  | { kind: 'extra'; values: JsonObject[] };

const COMPARE = { eq, gt, gte, lt, lte };

const compare = (column: PgColumn, comparison: Comparison, values: (string | Date)[]): SQL =>
  anyOf(values.map((value) => COMPARE[comparison](column, value)));

const anyOf = (conditions: SQL[]): SQL => or(...conditions) ?? sql`false`;

const contains = (column: PgColumn, values: Json[]): SQL =>
  anyOf(values.map((value) => sql`${column} @> ${JSON.stringify(value)}::jsonb`));

/** A condition as SQL. Containment on `extra` uses its GIN index. */
export function orderFilterSql(filter: OrderFilter): SQL {
  switch (filter.kind) {
    case 'ref':
      return anyOf([
        inArray(orders.id, filter.values.filter(isUuid)),
        inArray(
          orders.number,
          filter.values.map((value) => value.toUpperCase()),
        ),
      ]);
    case 'state':
      return inArray(orders.state, filter.states);
    case 'externalId':
      return contains(
        orders.externalIds,
        filter.values.map((id) => [{ id }]),
      );
    case 'partyId':
      return contains(
        orders.parties,
        filter.values.map((id) => [{ id }]),
      );
    case 'text':
      return compare(TEXTS[filter.key], filter.comparison, filter.values);
    case 'instant':
      return compare(INSTANTS[filter.key], filter.comparison, filter.values);
    case 'extra':
      return contains(orders.extra, filter.values);
  }
}

/** What orders are sorted by; states by the names that their reader knows. */
export function orderSortSql(by: OrderSortKey): SQL {
  if (typeof by === 'object') {
    const cases = Object.entries(by.states).map(([state, name]) => sql`when ${state} then ${name}`);
    return sql`case ${orders.state} ${sql.join(cases, sql` `)} end`;
  }
  if (by === 'id') return sql`${orders.id}`;
  return sql`${{ ...INSTANTS, ...TEXTS }[by]}`;
}
