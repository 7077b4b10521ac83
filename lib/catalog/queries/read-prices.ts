import { asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { catalogReleaseItem, offeringPrice } from '@/db/schema/catalog';
import type { CatalogNode } from '@/lib/catalog/model/catalog';
import { gather } from './gather';

/** What a release's offerings cost, by version id. Amounts are exact decimal text with four places. */
export async function readPrices(db: Db | Tx, release: number): Promise<Map<string, CatalogNode['prices']>> {
  const rows = await db
    .select({
      versionId: offeringPrice.versionId,
      kind: offeringPrice.kind,
      period: offeringPrice.period,
      amount: offeringPrice.amount,
      currency: offeringPrice.currency,
    })
    .from(offeringPrice)
    .innerJoin(catalogReleaseItem, eq(catalogReleaseItem.versionId, offeringPrice.versionId))
    .where(eq(catalogReleaseItem.releaseNumber, release))
    .orderBy(asc(offeringPrice.versionId), asc(offeringPrice.kind), asc(offeringPrice.currency));
  return gather(
    rows,
    (row) => row.versionId,
    ({ versionId: _owner, ...price }) => price,
  );
}
