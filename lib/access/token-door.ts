import { runtime } from '@/lib/platform/runtime';
import { issueToken, TOKEN_SECONDS } from './client-token';
import type { Scope } from './model/actor';
import { clientByCredentials } from './queries/client-by-credentials';
import { countFailure, isThrottled } from './sign-in-throttle';

const HEADERS = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };

type TokenError = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';

/** The error bodies of RFC 6749, section 5.2. */
function failure(error: TokenError, description: string, status = 400): Response {
  const challenge: Record<string, string> =
    status === 401 ? { 'WWW-Authenticate': 'Basic realm="Baton"' } : {};
  return Response.json(
    { error, error_description: description },
    { status, headers: { ...HEADERS, ...challenge } },
  );
}

/** `POST /oauth/token`: client credentials, in the header or in the body (RFC 6749, sections 2.3.1 and 4.4). */
export async function tokenDoor(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form) return failure('invalid_request', 'Send grant_type as application/x-www-form-urlencoded.');
  if (form.get('grant_type') !== 'client_credentials')
    return failure('unsupported_grant_type', 'Only grant_type=client_credentials is served.');
  const given = basicCredentials(request) ?? bodyCredentials(form);
  if (!given) return failure('invalid_client', 'Send a client id and secret.', 401);
  const client = await authenticate(given);
  if (!client) return failure('invalid_client', 'This client id and secret do not belong together.', 401);
  const asked = form.get('scope')?.split(' ').filter(Boolean);
  const foreign = asked?.filter((scope) => !(client.scopes as string[]).includes(scope)) ?? [];
  if (foreign.length) return failure('invalid_scope', `Not granted to this client: ${foreign.join(' ')}.`);
  const scopes = asked ? client.scopes.filter((scope) => asked.includes(scope)) : client.scopes;
  const token = await issueToken({ clientId: client.id, scopes });
  const answer = {
    access_token: token,
    token_type: 'Bearer',
    expires_in: TOKEN_SECONDS,
    scope: scopes.join(' '),
  };
  return Response.json(answer, { headers: HEADERS });
}

interface Credentials {
  clientId: string;
  secret: string;
}

async function authenticate({
  clientId,
  secret,
}: Credentials): Promise<{ id: string; scopes: Scope[] } | null> {
  const key = `client:${clientId}`;
  if (isThrottled(key, Date.now())) return null;
  const { store } = await runtime();
  const client = await clientByCredentials(store.db, clientId, secret);
  if (!client) countFailure(key, Date.now());
  return client;
}

async function readForm(request: Request): Promise<URLSearchParams | null> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return null;
  const text = await request.text();
  return text.length <= 10_000 ? new URLSearchParams(text) : null;
}

function bodyCredentials(form: URLSearchParams): Credentials | null {
  const [clientId, secret] = [form.get('client_id'), form.get('client_secret')];
  return clientId && secret ? { clientId, secret } : null;
}

function basicCredentials(request: Request): Credentials | null {
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!encoded) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) return null;
  try {
    const [clientId = '', secret = ''] = [text.slice(0, colon), text.slice(colon + 1)].map(
      decodeURIComponent,
    );
    return { clientId, secret };
  } catch {
    return null;
  }
}
