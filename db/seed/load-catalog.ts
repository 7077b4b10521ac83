import type { Tx } from '@/db/client';
import {
  catalogEntity,
  catalogRelation,
  catalogRelease,
  catalogReleaseItem,
  catalogVersion,
  characteristic,
  offeringPrice,
  relationMapping,
  relationRule,
  taskTemplate,
  taskTemplatePredecessor,
} from '@/db/schema';
import type { CatalogNode } from '@/lib/catalog/model/catalog';
import type { Ids } from '@/lib/platform/ids';
import { releasedCatalog } from './catalog-as-nodes';
import type { CatalogData } from './catalog-data';

interface Surroundings {
  ids: Ids;
  now: Date;
  /** Id of an assignment group by its code. */
  groupIdByCode: Record<string, string>;
}

/** Writes a catalog as release 1, every entity published in version 1. A dozen statements, whatever its size. */
export async function loadCatalog(
  tx: Tx,
  data: CatalogData,
  { ids, now, groupIdByCode }: Surroundings,
): Promise<void> {
  const nodes = Object.values(released(data, ids, groupIdByCode).nodes);
  const description = new Map(data.entities.map((entity) => [entity.code, entity.description ?? '']));
  await tx
    .insert(catalogEntity)
    .values(nodes.map((node) => ({ id: node.entityId, kind: node.kind, code: node.code })));
  await tx
    .insert(catalogVersion)
    .values(nodes.map((node) => versionRow(node, description.get(node.code) ?? '', now)));
  await tx.insert(catalogRelease).values({ number: 1, note: data.note, publishedAt: now });
  await tx
    .insert(catalogReleaseItem)
    .values(nodes.map((node) => ({ releaseNumber: 1, entityId: node.entityId, versionId: node.versionId })));
  await loadCharacteristicsAndPrices(tx, nodes, ids);
  await loadRelations(tx, nodes, ids);
  await loadTasks(tx, nodes);
}

function released(data: CatalogData, ids: Ids, groupIdByCode: Record<string, string>) {
  const known = new Map<string, string>();
  const idOf = (part: string) => {
    const id = known.get(part) ?? ids.next();
    known.set(part, id);
    return id;
  };
  return releasedCatalog(data, idOf, (code) => {
    const id = groupIdByCode[code];
    if (!id) throw new Error(`The catalog data names the group ${code}, which does not exist.`);
    return id;
  });
}

function versionRow(node: CatalogNode, description: string, now: Date): typeof catalogVersion.$inferInsert {
  return {
    id: node.versionId,
    entityId: node.entityId,
    version: node.version,
    state: 'published',
    name: node.name,
    description,
    labelTemplate: node.labelTemplate,
    isBundle: node.isBundle,
    createdAt: now,
  };
}

async function loadCharacteristicsAndPrices(tx: Tx, nodes: CatalogNode[], ids: Ids): Promise<void> {
  const characteristics = nodes.flatMap(({ versionId, characteristics: declared }) =>
    declared.map((one) => ({ ...one, id: ids.next(), versionId })),
  );
  if (characteristics.length) await tx.insert(characteristic).values(characteristics);
  const prices = nodes.flatMap(({ versionId, prices: listed }) =>
    listed.map((price) => ({ ...price, versionId })),
  );
  if (prices.length) await tx.insert(offeringPrice).values(prices);
}

async function loadRelations(tx: Tx, nodes: CatalogNode[], ids: Ids): Promise<void> {
  const relations = nodes.flatMap(({ versionId, relations: own }) =>
    own.map((relation) => ({ ...relation, versionId })),
  );
  if (relations.length === 0) return;
  await tx
    .insert(catalogRelation)
    .values(relations.map(({ rules: _rules, mappings: _mappings, ...row }) => row));
  const rules = relations.flatMap(({ id, rules: own }) =>
    own.map((rule) => ({ ...rule, id: ids.next(), relationId: id })),
  );
  if (rules.length) await tx.insert(relationRule).values(rules);
  const mappings = relations.flatMap(({ id, mappings: own }) =>
    own.map((one) => ({ ...one, id: ids.next(), relationId: id })),
  );
  if (mappings.length) await tx.insert(relationMapping).values(mappings);
}

async function loadTasks(tx: Tx, nodes: CatalogNode[]): Promise<void> {
  const templates = nodes.flatMap(({ versionId, tasks }) =>
    tasks.map((template) => ({ ...template, versionId })),
  );
  if (templates.length === 0) return;
  await tx.insert(taskTemplate).values(
    templates.map(({ predecessors: _predecessors, ...template }) => ({
      ...template,
      optimisticHours: String(template.optimisticHours),
      likelyHours: String(template.likelyHours),
      pessimisticHours: String(template.pessimisticHours),
      effortHours: String(template.effortHours),
    })),
  );
  const predecessors = templates.flatMap(({ id, predecessors: after }) =>
    after.map(({ code, scope }) => ({ templateId: id, predecessorCode: code, scope })),
  );
  if (predecessors.length) await tx.insert(taskTemplatePredecessor).values(predecessors);
}
