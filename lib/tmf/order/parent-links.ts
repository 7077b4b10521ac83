import type { ItemPayload } from './order-schema';

/** Which item an item belongs to, and whether it came nested in it or only said so. */
export interface ParentLink {
  parent: string;
  nested: boolean;
}

const DOWN = new Set(['bundles', 'haschild']);
const UP = new Set(['bundledby', 'hasparent']);

/** The parent of each item, by item id: nested, or related by `bundles` from either side. Nesting goes first. */
export function parentLinks(items: ItemPayload[]): Map<string, ParentLink> {
  const links = new Map<string, ParentLink>();
  const related: [child: string, parent: string][] = [];
  const visit = (item: ItemPayload) => {
    for (const { id, relationshipType } of item.productOrderItemRelationship ?? []) {
      const type = relationshipType.toLowerCase();
      if (DOWN.has(type)) related.push([id, item.id]);
      if (UP.has(type)) related.push([item.id, id]);
    }
    for (const child of item.productOrderItem ?? []) {
      links.set(child.id, { parent: item.id, nested: true });
      visit(child);
    }
  };
  for (const item of items) visit(item);
  for (const [child, parent] of related) if (!links.has(child)) links.set(child, { parent, nested: false });
  return links;
}
