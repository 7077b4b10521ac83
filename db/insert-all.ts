import { getTableColumns } from 'drizzle-orm';
import type { PgInsertValue, PgTable } from 'drizzle-orm/pg-core';
import type { Db, Tx } from './client';

// The protocol counts the parameters of a statement in 16 bits; half of that keeps statements handy.
const MOST_PARAMETERS = 30_000;

/** Inserts rows in as few statements as the protocol allows; nothing when there are none. */
export async function insertAll<T extends PgTable>(
  db: Db | Tx,
  table: T,
  rows: readonly PgInsertValue<T>[],
): Promise<void> {
  const columns = Object.keys(getTableColumns(table)).length;
  const size = Math.max(1, Math.floor(MOST_PARAMETERS / columns));
  for (let from = 0; from < rows.length; from += size) {
    await db.insert(table).values(rows.slice(from, from + size));
  }
}
