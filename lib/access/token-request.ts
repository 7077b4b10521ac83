/** What a client asks the token endpoint, or the OAuth error that its request is. */
export type TokenRequest =
  | { ok: true; clientId: string; secret: string; scope: string | null; basic: boolean }
  | { ok: false; error: string; description: string; status: 400 | 401; basic: boolean };

const bad = (error: string, description: string): TokenRequest => ({
  ok: false,
  error,
  description,
  status: 400,
  basic: false,
});

/**
 * Reads a client_credentials request (RFC 6749, 2.3.1 and 4.4.2): the client names itself by HTTP Basic or in
 * the form, never by both, and no parameter comes twice.
 */
export function readTokenRequest(authorization: string | null, form: URLSearchParams): TokenRequest {
  const names = [...form.keys()];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) return bad('invalid_request', `The parameter ${twice} is there more than once.`);
  const grant = form.get('grant_type');
  if (!grant) return bad('invalid_request', 'The parameter grant_type is missing.');
  if (grant !== 'client_credentials')
    return bad('unsupported_grant_type', 'Only the grant client_credentials is offered.');
  const scope = form.get('scope')?.trim() || null;
  if (!authorization) return fromForm(form, scope);
  if (form.has('client_secret'))
    return bad('invalid_request', 'Name the client in the Authorization header or in the form, not in both.');
  return fromBasic(authorization, scope);
}

function fromForm(form: URLSearchParams, scope: string | null): TokenRequest {
  const clientId = form.get('client_id');
  const secret = form.get('client_secret');
  if (clientId && secret) return { ok: true, clientId, secret, scope, basic: false };
  return {
    ok: false,
    error: 'invalid_client',
    description: 'The request names no client and secret.',
    status: 401,
    basic: true,
  };
}

function fromBasic(authorization: string, scope: string | null): TokenRequest {
  const encoded = /^Basic\s+([A-Za-z0-9+/=_-]+)\s*$/i.exec(authorization)?.[1];
  const text = encoded ? Buffer.from(encoded, 'base64').toString('utf8') : '';
  const colon = text.indexOf(':');
  const parts = colon < 1 ? null : [decoded(text.slice(0, colon)), decoded(text.slice(colon + 1))];
  if (parts?.[0] && parts[1]) return { ok: true, clientId: parts[0], secret: parts[1], scope, basic: true };
  return {
    ok: false,
    error: 'invalid_client',
    description: 'The Authorization header is not HTTP Basic with a client id and secret.',
    status: 401,
    basic: true,
  };
}

// RFC 6749 has both parts form-encoded; many clients do not do it, and their percent signs are meant.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
