import type { JsonObject } from '@/lib/platform/json';
import type { LineAction } from './line-actions';
import type { LinePrice, LineRelation, OrderParty, SentRef } from './order-content';

/** An order as any door hands it to `createOrder`: our words, nothing of the sender's lost. */
export interface OrderInput {
  kind: 'product' | 'service';
  /** Whether it stays a draft or is submitted at once. */
  initial: 'draft' | 'submitted';
  description: string | null;
  category: string | null;
  priority: string | null;
  /** Each `{owner, externalIdentifierType, id, …}`; one purchase order may cover several orders. */
  externalIds: JsonObject[];
  parties: OrderParty[];
  /** The customer: id, number or code of an account, or something we do not know. */
  account: SentRef | null;
  /** ISO instants, as sent. */
  requestedStartAt: string | null;
  requestedCompletionAt: string | null;
  notes: NoteInput[];
  lines: LineInput[];
  extra: JsonObject;
}

export interface NoteInput {
  text: string;
  authorName: string;
  /** ISO instant; null: when it is received. */
  at: string | null;
  visibility: 'internal' | 'customer';
  extra: JsonObject;
}

export interface LineInput {
  /** The item id its sender gave it, unique in the order. */
  itemRef: string;
  /** The item it is nested in or bundled by, named by its item reference. */
  parentItemRef: string | null;
  /** Whether it came nested in its parent (else flat, related by `bundles`). */
  nested: boolean;
  action: LineAction;
  offering: SentRef | null;
  specification: SentRef | null;
  site: SentRef | null;
  /** The installed product that a change is about. */
  product: SentRef | null;
  /** Whole number ≥ 1. */
  quantity: number;
  characteristics: JsonObject;
  relations: LineRelation[];
  prices: LinePrice[];
  extra: JsonObject;
}
