import type { JsonObject } from '@/lib/platform/json';
import type { Defect } from './defects';
import type { LineAction } from './line-actions';
import type { LinePrice, LineRelation, SentRef } from './order-content';

/** What the references of an order resolved to. Keys are the references as sent, lower case. */
export interface Resolved {
  accounts: Record<string, { id: string; name: string; ownerId: string | null }>;
  sites: Record<string, { id: string; accountId: string; name: string; city: string }>;
  products: Record<string, { id: string; accountId: string | null }>;
}

/** The key under which a sent reference was looked up. */
export const refKey = (ref: SentRef | null): string | null => ref?.id?.trim().toLowerCase() || null;

/** A line with everything resolved, priced and named, ready to be written. */
export interface PreparedLine {
  id: string;
  itemRef: string;
  parentId: string | null;
  nested: boolean;
  position: number;
  action: LineAction;
  offering: SentRef | null;
  offeringId: string | null;
  specification: SentRef | null;
  /** The specification to decompose; null for a bundle's own line. */
  specificationId: string | null;
  site: SentRef | null;
  siteId: string | null;
  product: SentRef | null;
  productId: string | null;
  name: string;
  quantity: number;
  characteristics: JsonObject;
  relations: LineRelation[];
  prices: LinePrice[];
  monthlyPrice: string | null;
  oneTimePrice: string | null;
  extra: JsonObject;
}

export interface PreparedOrder {
  account: { id: string; name: string; ownerId: string | null } | null;
  lines: PreparedLine[];
  defects: Defect[];
  blockingDefects: number;
  currency: string;
  monthlyTotal: string;
  oneTimeTotal: string;
  summary: string;
  searchText: string;
}
