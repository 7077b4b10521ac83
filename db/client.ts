import { rm } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle as drizzlePg, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import pg from 'pg';
import * as schema from './schema';

/** The database handle that queries and commands take. One type for both stores. */
export type Db = NodePgDatabase<typeof schema>;
/** A transaction. Inside one, never use the outer handle: on the embedded store it deadlocks. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

export type SqlRunner = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

/** An open database: embedded (PGlite) or a PostgreSQL server. */
export interface Store {
  kind: 'pglite' | 'postgres';
  db: Db;
  /** Runs SQL text outside any transaction; several statements when there are no values. */
  run: SqlRunner;
  /** Runs `work` under a lock that spans every process on this database. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const START_LOCK = 7_226_001;

/** Opens the embedded store in a directory, in memory, or from a dump. */
export async function openPglite(options: { dataDir?: string; loadDataDir?: Blob } = {}): Promise<Store> {
  const client = await PGlite.create({
    ...(options.dataDir ? { dataDir: options.dataDir } : {}),
    ...(options.loadDataDir ? { loadDataDir: options.loadDataDir } : {}),
    extensions: { pg_trgm },
  });
  const db = drizzlePglite(client, { schema, casing: 'snake_case' }) as unknown as Db;
  return {
    kind: 'pglite',
    db,
    run: async (text, values) => {
      if (values?.length) return client.query<Record<string, unknown>>(text, values);
      const results = await client.exec(text);
      return { rows: (results.at(-1)?.rows ?? []) as Record<string, unknown>[] };
    },
    exclusively: (work) => work(),
    close: () => client.close(),
  };
}

/** Opens a pool on a PostgreSQL server, version 15 or newer. */
export async function openPostgres(url: string, max = 10): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max });
  // An idle connection that breaks must not end the process; the next query opens another.
  pool.on('error', () => undefined);
  const db: Db = drizzlePg(pool, { schema, casing: 'snake_case' });
  return {
    kind: 'postgres',
    db,
    run: async (text, values) => {
      const result: pg.QueryResult | pg.QueryResult[] = await (values?.length
        ? pool.query(text, values)
        : pool.query(text));
      const last = Array.isArray(result) ? result.at(-1) : result;
      return { rows: last?.rows ?? [] };
    },
    exclusively: async (work) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query('select pg_advisory_lock($1)', [START_LOCK]);
        return await work();
      } finally {
        await client.end();
      }
    },
    close: () => pool.end(),
  };
}

/** SQL text inside a Drizzle transaction, on either driver, for libraries that bring their own SQL. */
export function runnerOf(tx: Tx): SqlRunner {
  const { session } = tx as unknown as {
    session: {
      client: { query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }> };
    };
  };
  return (text, values) => session.client.query(text, values);
}

/** Removes an embedded store's directory. */
export const removeDataDir = (dataDir: string): Promise<void> =>
  rm(dataDir, { recursive: true, force: true });
