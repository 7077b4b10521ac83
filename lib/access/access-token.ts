import { decode, encode } from 'next-auth/jwt';
import { isUuid } from '@/lib/platform/ids';
import { runtime } from '@/lib/platform/runtime';
import { instanceSecret } from './instance-secret';
import type { ClientActor, Scope } from './model/actor';
import { clientActor } from './queries/client-by-credentials';

/** How long an access token lives, in seconds. */
export const TOKEN_SECONDS = 3600;

// Another key than the one of sessions: a cookie is never a token, and a token never a cookie.
const SALT = 'baton.access-token';

/** A token for a client with these scopes. Opaque to its holder. */
export async function issueToken(client: ClientActor, scopes: Scope[]): Promise<string> {
  const token = { sub: client.id, scope: scopes.join(' ') };
  return encode({ token, secret: await instanceSecret(), salt: SALT, maxAge: TOKEN_SECONDS });
}

/**
 * Who a token speaks for, with the client as it is now: a deactivated one is nobody at once, and a scope
 * that was withdrawn does not outlive its withdrawal. Null for anything that is not a live token of ours.
 */
export async function clientOfToken(token: string): Promise<ClientActor | null> {
  const claims = await read(token);
  if (!claims) return null;
  const { store } = await runtime();
  const client = await clientActor(store.db, claims.id);
  if (!client) return null;
  return { ...client, scopes: client.scopes.filter((scope) => claims.scopes.includes(scope)) };
}

async function read(token: string): Promise<{ id: string; scopes: string[] } | null> {
  try {
    const { sub, scope } = (await decode({ token, secret: await instanceSecret(), salt: SALT })) ?? {};
    if (typeof sub !== 'string' || !isUuid(sub) || typeof scope !== 'string') return null;
    return { id: sub, scopes: scope.split(' ') };
  } catch {
    // Expired, forged, or of another instance.
    return null;
  }
}
