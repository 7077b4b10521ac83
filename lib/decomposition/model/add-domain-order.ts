import type { CatalogNode, RelationMapping } from '@/lib/catalog/model/catalog';
import type { MadeDomainOrder } from './decomposition';
import type { DecompositionDraft, Place } from './decomposition-draft';
import { DOMAIN_ORDER_KIND } from './domain-order-kind';
import { domainOrderNumber } from './domain-order-number';
import { domainOrderLabel } from './label';
import { targetCharacteristics } from './target-characteristics';
import { valueReader } from './value-reader';

/**
 * Adds the next domain order to the draft, numbered, named and filled.
 *
 * @param node the specification it is made of, never an offering
 * @param mappings the relation's; null when the line names the specification itself and its values are
 * taken by name
 */
export function addDomainOrder(
  draft: DecompositionDraft,
  { walk, parent }: Place,
  node: CatalogNode,
  mappings: RelationMapping[] | null,
): MadeDomainOrder {
  const { line } = walk;
  const kind = DOMAIN_ORDER_KIND[node.kind];
  if (!kind) throw new Error(`${node.code} is only sold, no domain order is made of it`);
  const position = draft.domainOrders.length + 1;
  const read = valueReader(parent?.characteristics ?? null, line.characteristics);
  const { values, missing } = targetCharacteristics(node.characteristics, mappings ?? byName(node), read);
  const order: MadeDomainOrder = {
    key: domainOrderNumber(kind, draft.numberSuffix, position),
    parentKey: parent?.key ?? null,
    kind,
    lineId: line.id,
    siteId: line.siteId,
    entityId: node.entityId,
    versionId: node.versionId,
    label: domainOrderLabel(
      node.labelTemplate,
      node.characteristics,
      valueReader(values, line.characteristics),
    ),
    characteristics: values,
    missing,
    position,
    uses: [],
  };
  draft.domainOrders.push(order);
  draft.madeBy.set(order.key, walk);
  if (!parent) walk.rootKeys.push(order.key);
  return order;
}

const byName = (node: CatalogNode): RelationMapping[] =>
  node.characteristics.map(({ name }) => ({ kind: 'copy', source: name, target: name }));
