import { and, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { apiClient } from '@/db/schema';
import type { TokenClaims } from '../client-token';
import type { ClientActor } from '../model/actor';

/** The client of a token as it is now: what it may is what both its token and its row grant. Null when deactivated. */
export async function clientActor(db: Db, { clientId, scopes }: TokenClaims): Promise<ClientActor | null> {
  const [row] = await db
    .select({
      id: apiClient.id,
      clientId: apiClient.clientId,
      name: apiClient.name,
      scopes: apiClient.scopes,
      onDefects: apiClient.onDefects,
    })
    .from(apiClient)
    .where(and(eq(apiClient.id, clientId), eq(apiClient.active, true)));
  return row
    ? { kind: 'client', ...row, scopes: scopes.filter((scope) => row.scopes.includes(scope)) }
    : null;
}
