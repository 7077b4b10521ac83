import type { CatalogNode, CatalogRelation, ReleasedCatalog } from '@/lib/catalog/model/catalog';
import type { CatalogData, EntityData, RelationData } from './catalog-data';
import { taskTemplate } from './task-template';

/** Names the parts of a catalog: called once for each, with a text that is unique among them. */
export type NameParts = (part: string) => string;

/**
 * A catalog written down as data, as release 1 would read it back. Positions are places in the data.
 *
 * @param idOf gives the ids; by default the part's own name, so that tests need no database
 * @param groupIdOf gives the id of an assignment group by its code
 * @throws Error when an entity names one that the data lacks
 */
export function releasedCatalog(
  data: CatalogData,
  idOf: NameParts = (part) => part,
  groupIdOf: NameParts = (code) => `group/${code}`,
): ReleasedCatalog {
  const byCode = Object.fromEntries(data.entities.map(({ code }) => [code, idOf(`entity/${code}`)]));
  const entityId = (code: string) => {
    const id = byCode[code];
    if (!id) throw new Error(`The catalog data names ${code} but does not describe it`);
    return id;
  };
  const nodes = data.entities.map((entity) => catalogNode(entity, { idOf, groupIdOf, entityId }));
  return { release: 1, nodes: Object.fromEntries(nodes.map((node) => [node.entityId, node])), byCode };
}

interface Ids {
  idOf: NameParts;
  groupIdOf: NameParts;
  entityId: (code: string) => string;
}

function catalogNode(entity: EntityData, ids: Ids): CatalogNode {
  const { code, kind, name, label = name, isBundle = false, prices = [] } = entity;
  return {
    entityId: ids.entityId(code),
    versionId: ids.idOf(`version/${code}`),
    version: 1,
    kind,
    code,
    name,
    labelTemplate: label,
    isBundle,
    characteristics: (entity.characteristics ?? []).map((characteristic, index) => ({
      name: characteristic.name,
      label: characteristic.label,
      valueType: characteristic.valueType ?? 'string',
      unit: characteristic.unit ?? null,
      allowedValues: characteristic.allowedValues ?? null,
      defaultValue: characteristic.defaultValue ?? null,
      neededFor: characteristic.neededFor ?? null,
      position: index + 1,
    })),
    relations: (entity.relations ?? []).map((relation, index) =>
      catalogRelation(code, relation, index + 1, ids),
    ),
    tasks: (entity.tasks ?? []).map((task, index) => taskTemplate(code, task, index + 1, ids)),
    prices,
  };
}

function catalogRelation(from: string, relation: RelationData, position: number, ids: Ids): CatalogRelation {
  const { kind, to, scope = 'line', when, copies = [] } = relation;
  return {
    id: ids.idOf(`relation/${from}/${to}`),
    kind,
    targetId: ids.entityId(to),
    scope,
    defaultCount: 1,
    position,
    rules: when ? [includes(when)] : [],
    mappings: copies.map((name) => ({ kind: 'copy', source: name, target: name })),
  };
}

function includes({
  rule,
  characteristic,
  is,
}: NonNullable<RelationData['when']>): CatalogRelation['rules'][number] {
  return {
    name: rule,
    effect: 'include',
    condition: { kind: 'characteristicEquals', characteristic, value: is },
    position: 1,
  };
}
