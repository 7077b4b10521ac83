import { log } from '@/lib/platform/log';
import { runtime } from '@/lib/platform/runtime';
import { issueToken, TOKEN_SECONDS } from './access-token';
import { type ClientActor, SCOPES, type Scope } from './model/actor';
import { clientByCredentials } from './queries/client-by-credentials';
import { countFailure, isThrottled } from './sign-in-throttle';
import { readTokenRequest } from './token-request';

const MAX_BYTES = 16 * 1024;
const NO_STORE = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };

function refused(status: number, error: string, description: string, headers: Record<string, string> = {}) {
  return Response.json(
    { error, error_description: description },
    { status, headers: { ...NO_STORE, ...headers } },
  );
}

const BASIC = { 'WWW-Authenticate': 'Basic realm="Baton"' };

/**
 * POST /oauth/token: an access token for a client that shows its secret (RFC 6749, client_credentials), for
 * the scopes it asks for or all that it was granted. Refusals are the RFC's error bodies.
 */
export async function tokenDoor(request: Request): Promise<Response> {
  try {
    return await answer(request);
  } catch (error) {
    log.error({ err: error }, 'token');
    return refused(500, 'server_error', 'The server could not answer. Try again in a moment.');
  }
}

async function answer(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (typeof form === 'string') return refused(400, 'invalid_request', form);
  const asked = readTokenRequest(request.headers.get('authorization'), form);
  if (!asked.ok) return refused(asked.status, asked.error, asked.description, asked.basic ? BASIC : {});
  // Prefixed: a client's failures are counted apart from those of people.
  const key = `client:${asked.clientId.slice(0, 200)}`;
  if (isThrottled(key, Date.now()))
    return refused(
      429,
      'temporarily_unavailable',
      'Too many wrong secrets. Wait five minutes, then try again.',
      {
        'Retry-After': '300',
      },
    );
  const { store } = await runtime();
  const client = await clientByCredentials(store.db, asked.clientId, asked.secret);
  if (!client) {
    countFailure(key, Date.now());
    return refused(401, 'invalid_client', 'This client and secret do not belong together.', BASIC);
  }
  return grant(client, asked.scope);
}

async function readForm(request: Request): Promise<URLSearchParams | string> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded')
    return 'The request has to be a form: Content-Type application/x-www-form-urlencoded.';
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) return 'The request is too long.';
  const text = await request.text();
  return text.length > MAX_BYTES ? 'The request is too long.' : new URLSearchParams(text);
}

async function grant(client: ClientActor, asked: string | null): Promise<Response> {
  const wanted = asked ? [...new Set(asked.split(/\s+/))] : client.scopes;
  const granted = SCOPES.filter((scope) => wanted.includes(scope) && client.scopes.includes(scope));
  const missing = wanted.filter((scope) => !granted.includes(scope as Scope));
  if (missing.length)
    return refused(400, 'invalid_scope', `Not granted to this client: ${missing.join(', ')}.`);
  const token = await issueToken(client, granted);
  return Response.json(
    { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: granted.join(' ') },
    { headers: NO_STORE },
  );
}
