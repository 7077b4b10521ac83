import type { JsonObject } from '@/lib/platform/json';

/** How much one order may hold. */
export const fits = { items: 5000, quantity: 1_000_000, amount: 1e9, details: 1000 };

/** An item with its place in the tree of items that was sent. */
export interface SentItem {
  item: JsonObject;
  pointer: string;
  /** The id of the item it is nested in. */
  within: string | null;
}
