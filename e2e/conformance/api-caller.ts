import { DEMO_CLIENT } from '@/lib/cli/demo-logins.mjs';

const BASE = '/tmf-api/productOrderingManagement';

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is what a test is about to find out.
  body: any;
}

export type Call = (
  method: string,
  path: string,
  init?: { body?: unknown; headers?: object },
) => Promise<Answer>;

/** Asks the token endpoint as the demo's client, or with whatever a test wants to be wrong. */
export function askToken(
  url: string,
  form: Record<string, string> = {},
  basic: string | null = `${DEMO_CLIENT.id}:${DEMO_CLIENT.secret}`,
): Promise<Response> {
  return fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: basic === null ? {} : { authorization: `Basic ${btoa(basic)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
  });
}

/** Calls the product ordering API with a token of these scopes; paths begin with the version. */
export async function apiCaller(url: string, scope?: string): Promise<Call> {
  const granted = await askToken(url, scope ? { scope } : {});
  const { access_token } = (await granted.json()) as { access_token: string };
  return (method, path, { body, headers } = {}) =>
    call(url + BASE + path, {
      method,
      headers: {
        authorization: `Bearer ${access_token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
}

/** Calls an address and reads its answer as JSON. */
export async function call(address: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(address, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
}
