import type { JsonObject } from '@/lib/platform/json';

/**
 * A reference as its sender wrote it: `id` is an id, a number or a code of ours, or nothing we know.
 * `extra` keeps every other attribute of the reference, so that it reads back as it came.
 */
export interface SentRef {
  id?: string;
  name?: string;
  extra?: JsonObject;
}

/** A related party as sent; the one with the customer's role names the account. */
export interface OrderParty {
  role: string | null;
  id: string | null;
  name: string | null;
  extra: JsonObject;
}

/** A relation to another line of the same order, named by its item reference. */
export interface LineRelation {
  kind: string;
  itemRef: string;
  extra?: JsonObject;
}

/** A price on a line. `amount` is net, exact decimal text; `extra` keeps the rest of what was sent. */
export interface LinePrice {
  kind: 'oneTime' | 'recurring' | 'usage' | 'other';
  period: 'month' | 'quarter' | 'year' | null;
  amount: string | null;
  currency: string | null;
  extra: JsonObject;
}
