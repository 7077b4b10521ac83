import type {
  CatalogNode,
  CatalogRelation,
  RelationKind,
  ReleasedCatalog,
  TaskTemplate,
} from '@/lib/catalog/model/catalog';
import { compareBy } from './compare-by';
import { DecompositionError } from './decomposition-error';

/** Looks up the nodes of a release with everything in a fixed order. */
export interface OrderedCatalog {
  release: number;
  /** Throws a `DecompositionError` for an entity that is not in the release. */
  node(entityId: string): CatalogNode;
}

const DECOMPOSES: Record<RelationKind, boolean> = {
  bundles: true,
  realizedAs: true,
  requires: true,
  composedOf: false,
  excludes: false,
};

/**
 * A release as decomposition walks it: only the relations that decompose, and every list sorted, because
 * the rows of a query come in any order while the same release must always give the same result.
 */
export function orderedCatalog(catalog: ReleasedCatalog): OrderedCatalog {
  const ordered = new Map<string, CatalogNode>();
  const codeOf = (entityId: string) => catalog.nodes[entityId]?.code ?? '';
  return {
    release: catalog.release,
    node(entityId) {
      const known = ordered.get(entityId);
      if (known) return known;
      const node = catalog.nodes[entityId];
      if (!node) throw new DecompositionError('notInRelease', [entityId]);
      const sorted = orderedNode(node, codeOf);
      ordered.set(entityId, sorted);
      return sorted;
    },
  };
}

function orderedNode(node: CatalogNode, codeOf: (entityId: string) => string): CatalogNode {
  return {
    ...node,
    characteristics: node.characteristics.toSorted(
      compareBy(
        (c) => c.position,
        (c) => c.name,
      ),
    ),
    relations: node.relations
      .filter((relation) => DECOMPOSES[relation.kind])
      .map(orderedRelation)
      .sort(
        compareBy(
          (r) => r.position,
          (r) => codeOf(r.targetId),
          (r) => r.id,
        ),
      ),
    tasks: node.tasks.map(orderedTemplate).sort(
      compareBy(
        (t) => t.position,
        (t) => t.code,
        (t) => t.id,
      ),
    ),
  };
}

function orderedRelation(relation: CatalogRelation): CatalogRelation {
  return {
    ...relation,
    rules: relation.rules.toSorted(
      compareBy(
        (rule) => rule.position,
        (rule) => rule.name,
      ),
    ),
    mappings: relation.mappings.toSorted(
      compareBy(
        (m) => m.target,
        (m) => m.source,
      ),
    ),
  };
}

function orderedTemplate(template: TaskTemplate): TaskTemplate {
  return {
    ...template,
    predecessors: template.predecessors.toSorted(
      compareBy(
        (p) => p.code,
        (p) => p.scope,
      ),
    ),
  };
}
