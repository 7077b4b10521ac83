import { openPglite, openPostgres, type Store } from '@/db/client';
import { ensurePostgres } from '@/lib/cli/install-postgres.mjs';
import { removeDataDir, type ServerOptions, temporaryDataDir } from '../fixtures/server';
import { tempPostgres } from '../fixtures/temp-postgres';

export type StoreKind = 'pglite' | 'postgres';

/** A store to measure on, empty at first. The embedded one can be open in one process at a time. */
export interface BenchStore {
  kind: StoreKind;
  /** What makes a server use it. */
  server: Pick<ServerOptions, 'dataDir' | 'databaseUrl'>;
  open(): Promise<Store>;
  /** Another, empty store of the same kind, for the floor. */
  openAnother(): Promise<Store>;
  stop(): Promise<void>;
}

/** The stores to measure on: both, unless one is asked for. A PostgreSQL server is started for it. */
export async function benchStores(only?: StoreKind): Promise<BenchStore[]> {
  const stores: BenchStore[] = [];
  if (only !== 'postgres') stores.push(await embedded());
  if (only !== 'pglite') stores.push(await server());
  return stores;
}

async function embedded(): Promise<BenchStore> {
  const dataDir = await temporaryDataDir();
  const another = await temporaryDataDir();
  return {
    kind: 'pglite',
    server: { dataDir },
    open: () => openPglite({ dataDir }),
    openAnother: () => openPglite({ dataDir: another }),
    stop: async () => {
      await removeDataDir(dataDir);
      await removeDataDir(another);
    },
  };
}

async function server(): Promise<BenchStore> {
  await ensurePostgres();
  const postgres = await tempPostgres();
  if (!postgres) throw new Error('PostgreSQL could not be started.');
  const databaseUrl = await postgres.database();
  const another = await postgres.database();
  return {
    kind: 'postgres',
    server: { databaseUrl },
    open: () => openPostgres(databaseUrl),
    openAnother: () => openPostgres(another),
    stop: postgres.stop,
  };
}
