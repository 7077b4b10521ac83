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
} from '@/db/schema/catalog';
import type { CatalogNode, ReleasedCatalog } from '@/lib/catalog/model/catalog';
import type { Ids } from '@/lib/platform/ids';
import { releasedCatalog } from './catalog-as-nodes';
import type { CatalogData } from './catalog-data';

export interface LoadCatalogOptions {
  ids: Ids;
  now: Date;
  /** Ids of the assignment groups, which are there already. */
  groupIdByCode: Record<string, string>;
}

/**
 * Writes a catalog into an empty one and publishes it as release 1, a statement per table.
 *
 * @returns the release as it will be read back
 * @throws Error when a task names a group that `groupIdByCode` lacks
 */
export async function loadCatalog(
  tx: Tx,
  data: CatalogData,
  options: LoadCatalogOptions,
): Promise<ReleasedCatalog> {
  const { ids, now, groupIdByCode } = options;
  const groupId = (code: string) => {
    const id = groupIdByCode[code];
    if (!id) throw new Error(`No assignment group has the code ${code}`);
    return id;
  };
  const catalog = releasedCatalog(data, () => ids.next(), groupId);
  const nodes = Object.values(catalog.nodes);
  await insertVersions(tx, nodes, data, now);
  await insertRelations(tx, nodes, ids);
  await insertTemplates(tx, nodes);
  await publish(tx, nodes, catalog.release, data.note, now);
  return catalog;
}

async function insertVersions(tx: Tx, nodes: CatalogNode[], data: CatalogData, now: Date): Promise<void> {
  const descriptions = new Map(data.entities.map(({ code, description = '' }) => [code, description]));
  await tx
    .insert(catalogEntity)
    .values(nodes.map(({ entityId, kind, code }) => ({ id: entityId, kind, code })));
  await tx.insert(catalogVersion).values(
    nodes.map(({ entityId, versionId, version, code, name, labelTemplate, isBundle }) => ({
      id: versionId,
      entityId,
      version,
      state: 'published' as const,
      name,
      description: descriptions.get(code) ?? '',
      labelTemplate,
      isBundle,
      createdAt: now,
    })),
  );
}

async function insertRelations(tx: Tx, nodes: CatalogNode[], ids: Ids): Promise<void> {
  const relations = nodes.flatMap((node) => node.relations);
  const characteristics = nodes.flatMap(({ versionId, characteristics: declared }) =>
    declared.map((one) => ({ id: ids.next(), versionId, ...one })),
  );
  const rules = relations.flatMap(({ id: relationId, rules: own }) =>
    own.map((rule) => ({ id: ids.next(), relationId, ...rule })),
  );
  const mappings = relations.flatMap(({ id: relationId, mappings: own }) =>
    own.map((mapping) => ({ id: ids.next(), relationId, ...mapping })),
  );
  const prices = nodes.flatMap(({ versionId, prices: own }) => own.map((price) => ({ versionId, ...price })));
  if (characteristics.length) await tx.insert(characteristic).values(characteristics);
  if (relations.length) {
    await tx.insert(catalogRelation).values(
      nodes.flatMap(({ versionId, relations: own }) =>
        own.map(({ id, kind, targetId, scope, defaultCount, position }) => {
          return { id, versionId, kind, targetId, scope, defaultCount, position };
        }),
      ),
    );
  }
  if (rules.length) await tx.insert(relationRule).values(rules);
  if (mappings.length) await tx.insert(relationMapping).values(mappings);
  if (prices.length) await tx.insert(offeringPrice).values(prices);
}

async function insertTemplates(tx: Tx, nodes: CatalogNode[]): Promise<void> {
  const templates = nodes.flatMap(({ versionId, tasks }) =>
    tasks.map(({ predecessors: _named, ...template }) => ({
      ...template,
      versionId,
      optimisticHours: String(template.optimisticHours),
      likelyHours: String(template.likelyHours),
      pessimisticHours: String(template.pessimisticHours),
      effortHours: String(template.effortHours),
    })),
  );
  const predecessors = nodes
    .flatMap((node) => node.tasks)
    .flatMap((template) =>
      template.predecessors.map(({ code, scope }) => ({
        templateId: template.id,
        predecessorCode: code,
        scope,
      })),
    );
  if (templates.length) await tx.insert(taskTemplate).values(templates);
  if (predecessors.length) await tx.insert(taskTemplatePredecessor).values(predecessors);
}

async function publish(
  tx: Tx,
  nodes: CatalogNode[],
  release: number,
  note: string,
  now: Date,
): Promise<void> {
  await tx.insert(catalogRelease).values({ number: release, note, publishedAt: now });
  await tx
    .insert(catalogReleaseItem)
    .values(nodes.map(({ entityId, versionId }) => ({ releaseNumber: release, entityId, versionId })));
}
