import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
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
import type { CatalogNode, ReleasedCatalog } from '../model/catalog';

interface Held {
  batonCatalogs?: WeakMap<Db, Map<number, Promise<ReleasedCatalog>>>;
}
const held = globalThis as Held;

/** The number of the newest release; 0 when nothing was released yet. */
export async function currentRelease(db: Db): Promise<number> {
  const [row] = await db
    .select({ number: catalogRelease.number })
    .from(catalogRelease)
    .orderBy(desc(catalogRelease.number))
    .limit(1);
  return row?.number ?? 0;
}

/**
 * A release, read whole: everything decomposition, prices and lists need. Releases never change, so each
 * is read once per store. Never call it inside a transaction: it reads through the outer handle.
 */
export function releasedCatalog(db: Db, release: number): Promise<ReleasedCatalog> {
  held.batonCatalogs ??= new WeakMap();
  const known = held.batonCatalogs.get(db) ?? new Map<number, Promise<ReleasedCatalog>>();
  held.batonCatalogs.set(db, known);
  const reading = known.get(release) ?? read(db, release);
  known.set(release, reading);
  reading.catch(() => known.delete(release));
  return reading;
}

async function read(db: Db, release: number): Promise<ReleasedCatalog> {
  const versions = await db
    .select({
      entityId: catalogEntity.id,
      kind: catalogEntity.kind,
      code: catalogEntity.code,
      version: catalogVersion,
    })
    .from(catalogReleaseItem)
    .innerJoin(catalogEntity, eq(catalogEntity.id, catalogReleaseItem.entityId))
    .innerJoin(catalogVersion, eq(catalogVersion.id, catalogReleaseItem.versionId))
    .where(eq(catalogReleaseItem.releaseNumber, release))
    .orderBy(asc(catalogEntity.code));
  const parts = await readParts(
    db,
    versions.map((row) => row.version.id),
  );
  const nodes = versions.map(
    ({ entityId, kind, code, version }): CatalogNode => ({
      entityId,
      versionId: version.id,
      version: version.version,
      kind,
      code,
      name: version.name,
      labelTemplate: version.labelTemplate,
      isBundle: version.isBundle,
      ...nodeParts(parts, version.id),
    }),
  );
  return {
    release,
    nodes: Object.fromEntries(nodes.map((node) => [node.entityId, node])),
    byCode: Object.fromEntries(nodes.map((node) => [node.code.toLowerCase(), node.entityId])),
  };
}

type Parts = Awaited<ReturnType<typeof readParts>>;

async function readParts(db: Db, ids: string[]) {
  const relations = await db
    .select()
    .from(catalogRelation)
    .where(inArray(catalogRelation.versionId, ids))
    .orderBy(asc(catalogRelation.position));
  const relationIds = relations.map((relation) => relation.id);
  const templates = await db
    .select()
    .from(taskTemplate)
    .where(inArray(taskTemplate.versionId, ids))
    .orderBy(asc(taskTemplate.position));
  const templateIds = templates.map((template) => template.id);
  const [characteristics, prices, rules, mappings, predecessors] = await Promise.all([
    db
      .select()
      .from(characteristic)
      .where(inArray(characteristic.versionId, ids))
      .orderBy(asc(characteristic.position)),
    db.select().from(offeringPrice).where(inArray(offeringPrice.versionId, ids)),
    db
      .select()
      .from(relationRule)
      .where(inArray(relationRule.relationId, relationIds))
      .orderBy(asc(relationRule.position)),
    db.select().from(relationMapping).where(inArray(relationMapping.relationId, relationIds)),
    db.select().from(taskTemplatePredecessor).where(inArray(taskTemplatePredecessor.templateId, templateIds)),
  ]);
  return { relations, templates, characteristics, prices, rules, mappings, predecessors };
}

function nodeParts(
  parts: Parts,
  versionId: string,
): Pick<CatalogNode, 'characteristics' | 'relations' | 'tasks' | 'prices'> {
  const of = <T extends { versionId: string }>(rows: T[]) =>
    rows.filter((row) => row.versionId === versionId);
  return {
    characteristics: of(parts.characteristics).map(
      ({ id: _id, versionId: _version, defaultValue, ...one }) => ({
        ...one,
        defaultValue: defaultValue ?? null,
      }),
    ),
    prices: of(parts.prices).map(({ kind, period, amount, currency }) => ({
      kind,
      period,
      amount,
      currency,
    })),
    relations: of(parts.relations).map((relation) => ({
      id: relation.id,
      kind: relation.kind,
      targetId: relation.targetId,
      scope: relation.scope,
      defaultCount: relation.defaultCount,
      position: relation.position,
      rules: parts.rules
        .filter((rule) => rule.relationId === relation.id)
        .map(({ name, effect, condition, position }) => ({ name, effect, condition, position })),
      mappings: parts.mappings
        .filter((mapping) => mapping.relationId === relation.id)
        .map(({ kind, source, target }) => ({ kind, source, target })),
    })),
    tasks: of(parts.templates).map(
      ({
        versionId: _version,
        optimisticHours,
        likelyHours,
        pessimisticHours,
        effortHours,
        ...template
      }) => ({
        ...template,
        optimisticHours: Number(optimisticHours),
        likelyHours: Number(likelyHours),
        pessimisticHours: Number(pessimisticHours),
        effortHours: Number(effortHours),
        predecessors: parts.predecessors
          .filter((one) => one.templateId === template.id)
          .map(({ predecessorCode, scope }) => ({ code: predecessorCode, scope })),
      }),
    ),
  };
}
