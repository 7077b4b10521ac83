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
  return lines.flatMap((line) => {
    const offering = entityOf(line);
    if (!offering?.isBundle) return [line];
    const sent = lines
      .filter((other) => other.parentItemRef === line.itemRef)
      .map((other) => entityOf(other)?.entityId);
    const made = offering.relations
      .filter((relation) => relation.kind === 'bundles' && relation.defaultCount > 0)
      .filter((relation) => !sent.includes(relation.targetId))
      .sort((a, b) => a.position - b.position)
      .flatMap((relation, index) => {
        const target = catalog.nodes[relation.targetId];
        return target ? [childLine(line, target, relation.defaultCount, index + 1)] : [];
      });
    return [line, ...made];
  });
}

function childLine(bundle: LineInput, target: CatalogNode, count: number, index: number): LineInput {
  return {
    ...bundle,
    itemRef: `${bundle.itemRef}.${index}`,
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
