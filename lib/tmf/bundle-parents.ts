import { isObject } from './read-shape';
import type { SentItem } from './sent-item';

/** What senders call the relation from a bundle to its part, and from a part to its bundle. */
const TO_PART = ['bundles', 'haschild'];
const TO_BUNDLE = ['bundledby', 'hasparent'];

/** The item that each item is nested in or bundled by; the first one that says so counts. */
export function bundleParents(items: SentItem[]): Map<string, string> {
  const known = new Set(items.map(({ item }) => String(item.id)));
  const parents = new Map<string, string>();
  const link = (part: string, bundle: string) => {
    if (known.has(part) && known.has(bundle) && !parents.has(part)) parents.set(part, bundle);
  };
  for (const { item, within } of items) if (within !== null) link(String(item.id), within);
  for (const { item } of items) {
    const relations = Array.isArray(item.productOrderItemRelationship)
      ? item.productOrderItemRelationship
      : [];
    for (const relation of relations.filter(isObject)) {
      const kind = String(relation.relationshipType ?? '').toLowerCase();
      if (TO_PART.includes(kind)) link(String(relation.id), String(item.id));
      if (TO_BUNDLE.includes(kind)) link(String(item.id), String(relation.id));
    }
  }
  return parents;
}
