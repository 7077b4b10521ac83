import { decode, encode } from 'next-auth/jwt';
import { isUuid } from '@/lib/platform/ids';
import { instanceSecret } from './instance-secret';
import { SCOPES, type Scope } from './model/actor';

/** How long a token lives, in seconds. */
export const TOKEN_SECONDS = 60 * 60;

// A salt of its own: a session cookie is never a token, and a token never a session.
const SALT = 'baton-api-token';

export interface TokenClaims {
  /** Id of the client's row. */
  clientId: string;
  scopes: Scope[];
}

/** An access token for a client, encrypted and signed by this instance. */
export async function issueToken({ clientId, scopes }: TokenClaims): Promise<string> {
  const secret = await instanceSecret();
  return encode({
    token: { sub: clientId, scope: scopes.join(' ') },
    secret,
    salt: SALT,
    maxAge: TOKEN_SECONDS,
  });
}

/** What a token says; null when it is not one of ours, or has expired. */
export async function readToken(token: string): Promise<TokenClaims | null> {
  try {
    const claims = await decode({ token, secret: await instanceSecret(), salt: SALT });
    const { sub, scope } = claims ?? {};
    if (typeof sub !== 'string' || !isUuid(sub) || typeof scope !== 'string') return null;
    const granted = scope.split(' ');
    return { clientId: sub, scopes: SCOPES.filter((one) => granted.includes(one)) };
  } catch {
    return null;
  }
}
