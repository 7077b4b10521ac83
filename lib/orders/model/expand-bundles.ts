import type { CatalogNode, ReleasedCatalog } from '@/lib/catalog/model/catalog';
import type { LineInput } from './order-input';

/**
 * Adds the child lines that a bundle offering's line makes (spec: domain, "Decomposition"): one per
 * bundled offering, with its default count, on the bundle's site. Children that were sent are kept and
 * not made twice. `entityOf` answers the catalog entity a line's offering resolved to.
 */
export function expandBundles(
  lines: LineInput[],
  catalog: ReleasedCatalog,
  entityOf: (line: LineInput) => CatalogNode | null,
): LineInput[] {
  const children = childrenByParent(lines);
  const taken = new Set(lines.map((line) => line.itemRef));
  return lines.flatMap((line) => {
    const offering = entityOf(line);
    if (!offering?.isBundle) return [line];
    const sent = (children.get(line.itemRef) ?? []).map((child) => entityOf(child)?.entityId);
    const made = offering.relations
      .filter((relation) => relation.kind === 'bundles' && relation.defaultCount > 0)
      .filter((relation) => !sent.includes(relation.targetId))
      .sort((a, b) => a.position - b.position)
      .flatMap((relation, index) => {
        const target = catalog.nodes[relation.targetId];
        return target
          ? [childLine(line, target, relation.defaultCount, freeRef(line.itemRef, index + 1, taken))]
          : [];
      });
    return [line, ...made];
  });
}

function childrenByParent(lines: LineInput[]): Map<string, LineInput[]> {
  const children = new Map<string, LineInput[]>();
  for (const line of lines) {
    if (line.parentItemRef === null) continue;
    const siblings = children.get(line.parentItemRef);
    if (siblings) siblings.push(line);
    else children.set(line.parentItemRef, [line]);
  }
  return children;
}

/** `<bundle>.<n>`; a sender may already have called an item that. */
function freeRef(bundle: string, index: number, taken: Set<string>): string {
  let ref = `${bundle}.${index}`;
  while (taken.has(ref)) ref = `${ref}.1`;
  taken.add(ref);
  return ref;
}

function childLine(bundle: LineInput, target: CatalogNode, count: number, itemRef: string): LineInput {
  return {
    ...bundle,
    itemRef,
    parentItemRef: bundle.itemRef,
    nested: true,
    offering: { id: target.code, name: target.name },
    specification: null,
    product: null,
    quantity: bundle.quantity * count,
    relations: [],
    prices: [],
    extra: {},
  };
}
