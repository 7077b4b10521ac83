import path from 'node:path';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import type { PgliteDatabase } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import type { Store } from './client';

/** Brings the schema up to date. Call under `store.exclusively`: migrations run once, whoever comes first. */
export async function migrate(store: Store): Promise<void> {
  const migrationsFolder = path.join(/* turbopackIgnore: true */ process.cwd(), 'db/migrations');
  if (store.kind === 'pglite')
    await migratePglite(store.db as unknown as PgliteDatabase, { migrationsFolder });
  else await migratePg(store.db, { migrationsFolder });
}
