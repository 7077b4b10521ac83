import { asc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { catalogReleaseItem, characteristic } from '@/db/schema/catalog';
import type { Characteristic } from '@/lib/catalog/model/catalog';
import type { Json } from '@/lib/platform/json';
import { gather } from './gather';

/** The characteristics that a release's versions declare, by version id. */
export async function readCharacteristics(
  db: Db | Tx,
  release: number,
): Promise<Map<string, Characteristic[]>> {
  const rows = await db
    .select({
      versionId: characteristic.versionId,
      name: characteristic.name,
      label: characteristic.label,
      valueType: characteristic.valueType,
      unit: characteristic.unit,
      allowedValues: characteristic.allowedValues,
      // As text: Drizzle parses a JSON string once more, which would turn the string "30" into a number.
      defaultValue: sql<string | null>`${characteristic.defaultValue}::text`,
      neededFor: characteristic.neededFor,
      position: characteristic.position,
    })
    .from(characteristic)
    .innerJoin(catalogReleaseItem, eq(catalogReleaseItem.versionId, characteristic.versionId))
    .where(eq(catalogReleaseItem.releaseNumber, release))
    .orderBy(asc(characteristic.versionId), asc(characteristic.position), asc(characteristic.name));
  return gather(
    rows,
    (row) => row.versionId,
    ({ versionId: _owner, defaultValue, ...row }) => ({
      ...row,
      defaultValue: defaultValue === null ? null : (JSON.parse(defaultValue) as Json),
    }),
  );
}
