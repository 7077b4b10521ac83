import { asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { catalogRelation, catalogReleaseItem, relationMapping, relationRule } from '@/db/schema/catalog';
import type { CatalogRelation, RelationMapping, RelationRule } from '@/lib/catalog/model/catalog';
import { gather } from './gather';

/** The relations of a release's versions with their rules and mappings, by version id. */
export async function readRelations(db: Db | Tx, release: number): Promise<Map<string, CatalogRelation[]>> {
  const rows = await db
    .select({
      versionId: catalogRelation.versionId,
      id: catalogRelation.id,
      kind: catalogRelation.kind,
      targetId: catalogRelation.targetId,
      scope: catalogRelation.scope,
      defaultCount: catalogRelation.defaultCount,
      position: catalogRelation.position,
    })
    .from(catalogRelation)
    .innerJoin(catalogReleaseItem, eq(catalogReleaseItem.versionId, catalogRelation.versionId))
    .where(eq(catalogReleaseItem.releaseNumber, release))
    .orderBy(asc(catalogRelation.versionId), asc(catalogRelation.position), asc(catalogRelation.id));
  const rules = await readRules(db, release);
  const mappings = await readMappings(db, release);
  return gather(
    rows,
    (row) => row.versionId,
    ({ versionId: _owner, ...row }) => ({
      ...row,
      rules: rules.get(row.id) ?? [],
      mappings: mappings.get(row.id) ?? [],
    }),
  );
}

async function readRules(db: Db | Tx, release: number): Promise<Map<string, RelationRule[]>> {
  const rows = await db
    .select({
      relationId: relationRule.relationId,
      name: relationRule.name,
      effect: relationRule.effect,
      condition: relationRule.condition,
      position: relationRule.position,
    })
    .from(relationRule)
    .innerJoin(catalogRelation, eq(catalogRelation.id, relationRule.relationId))
    .innerJoin(catalogReleaseItem, eq(catalogReleaseItem.versionId, catalogRelation.versionId))
    .where(eq(catalogReleaseItem.releaseNumber, release))
    .orderBy(asc(relationRule.relationId), asc(relationRule.position), asc(relationRule.name));
  return gather(
    rows,
    (row) => row.relationId,
    ({ relationId: _owner, ...rule }) => rule,
  );
}

async function readMappings(db: Db | Tx, release: number): Promise<Map<string, RelationMapping[]>> {
  const rows = await db
    .select({
      relationId: relationMapping.relationId,
      kind: relationMapping.kind,
      source: relationMapping.source,
      target: relationMapping.target,
    })
    .from(relationMapping)
    .innerJoin(catalogRelation, eq(catalogRelation.id, relationMapping.relationId))
    .innerJoin(catalogReleaseItem, eq(catalogReleaseItem.versionId, catalogRelation.versionId))
    .where(eq(catalogReleaseItem.releaseNumber, release))
    .orderBy(asc(relationMapping.relationId), asc(relationMapping.target), asc(relationMapping.source));
  return gather(
    rows,
    (row) => row.relationId,
    ({ relationId: _owner, ...mapping }) => mapping,
  );
}
