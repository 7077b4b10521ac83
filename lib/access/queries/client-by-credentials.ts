import { verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { apiClient } from '@/db/schema';
import { type ClientActor, SCOPES } from '../model/actor';
import { NO_ONES_HASH } from './no-ones-hash';

/** The active client with this id and secret; null without saying which of the two was wrong. */
export async function clientByCredentials(
  db: Db,
  clientId: string,
  secret: string,
): Promise<ClientActor | null> {
  const [found] = await db.select().from(apiClient).where(eq(apiClient.clientId, clientId));
  const right = await verify(found?.secretHash ?? NO_ONES_HASH, secret).catch(() => false);
  return found?.active && right ? clientOf(found) : null;
}

/** A client by the id of its row, as it is now; null when unknown or deactivated. */
export async function clientActor(db: Db, id: string): Promise<ClientActor | null> {
  const [found] = await db.select().from(apiClient).where(eq(apiClient.id, id));
  return found?.active ? clientOf(found) : null;
}

function clientOf(row: typeof apiClient.$inferSelect): ClientActor {
  return {
    kind: 'client',
    id: row.id,
    clientId: row.clientId,
    name: row.name,
    scopes: SCOPES.filter((scope) => row.scopes.includes(scope)),
    onDefects: row.onDefects,
  };
}
