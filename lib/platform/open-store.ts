import { openPglite, openPostgres, type Store } from '@/db/client';
import type { Config } from './config';
import { lockDataDir } from './data-dir-lock';

/** The store could not be opened for a reason that the person at the terminal can act on. */
export class BootError extends Error {
  override name = 'BootError';
}

/**
 * Opens the store that the environment names: a server, or the embedded one under its lock.
 *
 * @throws BootError when another process has the data directory open
 */
export async function openStore({
  databaseUrl,
  dataDir,
}: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Store> {
  if (databaseUrl) return openPostgres(databaseUrl);
  const lock = lockDataDir(dataDir);
  if (!lock.ok) throw new BootError(lock.refusal.message);
  return openPglite({ dataDir });
}
