import { max } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { catalogRelease } from '@/db/schema/catalog';

/** The number of the newest release, which drafts use; null before anything was published. */
export async function currentRelease(db: Db | Tx): Promise<number | null> {
  const [row] = await db.select({ number: max(catalogRelease.number) }).from(catalogRelease);
  return row?.number ?? null;
}
