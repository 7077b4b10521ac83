import { asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { catalogEntity, catalogReleaseItem, catalogVersion } from '@/db/schema/catalog';
import type { CatalogNode, ReleasedCatalog } from '@/lib/catalog/model/catalog';
import { readCharacteristics } from './read-characteristics';
import { readPrices } from './read-prices';
import { readRelations } from './read-relations';
import { readTemplates } from './read-templates';

/**
 * Reads a release from the store: eight statements, whatever its size.
 *
 * @throws Error when there is no such release, or nothing in it
 */
export async function readRelease(db: Db | Tx, release: number): Promise<ReleasedCatalog> {
  const versions = await readVersions(db, release);
  if (versions.length === 0) throw new Error(`There is no catalog release ${release}`);
  // One after the other: inside a transaction there is one connection.
  const characteristics = await readCharacteristics(db, release);
  const relations = await readRelations(db, release);
  const tasks = await readTemplates(db, release);
  const prices = await readPrices(db, release);
  const nodes = versions.map(
    (version): CatalogNode => ({
      ...version,
      characteristics: characteristics.get(version.versionId) ?? [],
      relations: relations.get(version.versionId) ?? [],
      tasks: tasks.get(version.versionId) ?? [],
      prices: prices.get(version.versionId) ?? [],
    }),
  );
  return {
    release,
    nodes: Object.fromEntries(nodes.map((node) => [node.entityId, node])),
    byCode: Object.fromEntries(nodes.map((node) => [node.code.toLowerCase(), node.entityId])),
  };
}

const readVersions = (db: Db | Tx, release: number) =>
  db
    .select({
      entityId: catalogEntity.id,
      versionId: catalogVersion.id,
      version: catalogVersion.version,
      kind: catalogEntity.kind,
      code: catalogEntity.code,
      name: catalogVersion.name,
      labelTemplate: catalogVersion.labelTemplate,
      isBundle: catalogVersion.isBundle,
    })
    .from(catalogReleaseItem)
    .innerJoin(catalogVersion, eq(catalogVersion.id, catalogReleaseItem.versionId))
    .innerJoin(catalogEntity, eq(catalogEntity.id, catalogReleaseItem.entityId))
    .where(eq(catalogReleaseItem.releaseNumber, release))
    .orderBy(asc(catalogEntity.code));
