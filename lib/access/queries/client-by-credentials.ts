import { verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { apiClient } from '@/db/schema';
import type { Scope } from '../model/actor';
import { NO_ONES_HASH } from './no-ones-hash';

/** The active client with this id and secret; null without saying which of the two was wrong. */
export async function clientByCredentials(
  db: Db,
  clientId: string,
  secret: string,
): Promise<{ id: string; scopes: Scope[] } | null> {
  const [found] = await db
    .select({
      id: apiClient.id,
      hash: apiClient.secretHash,
      scopes: apiClient.scopes,
      active: apiClient.active,
    })
    .from(apiClient)
    .where(eq(apiClient.clientId, clientId));
  const right = await verify(found?.hash ?? NO_ONES_HASH, secret).catch(() => false);
  return found?.active && right ? { id: found.id, scopes: found.scopes as Scope[] } : null;
}
