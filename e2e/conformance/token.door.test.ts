import { expect, it } from 'vitest';
import { DEMO_CLIENT } from '@/lib/cli/demo-logins.mjs';
import { doorUrl } from '../fixtures/door';
import { askToken } from './api-caller';

const ask = async (form: Record<string, string> = {}, basic?: string | null) => {
  const response = await askToken(doorUrl(), form, basic);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, challenge: response.headers.get('www-authenticate'), body };
};
const inForm = { client_id: DEMO_CLIENT.id, client_secret: DEMO_CLIENT.secret };

it('gives a token for an hour, by HTTP Basic and by form', async () => {
  for (const given of [await ask(), await ask(inForm, null)]) {
    expect(given.status).toBe(200);
    expect(given.body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(given.body.scope).toContain('orders:all');
  }
});

it('narrows to the scopes asked for, and refuses those not granted', async () => {
  expect((await ask({ scope: 'orders:read catalog:read' })).body.scope).toBe('orders:read catalog:read');
  for (const scope of ['events', 'everything', 'orders:read everything']) {
    expect(await ask({ scope })).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
  }
});

it('refuses as RFC 6749 says', async () => {
  const wrong = {
    status: 401,
    body: { error: 'invalid_client' },
    challenge: expect.stringMatching(/^Basic /),
  };
  expect(await ask({}, `${DEMO_CLIENT.id}:wrong`)).toMatchObject(wrong);
  expect(await ask({}, 'nobody:wrong')).toMatchObject(wrong);
  expect(await ask({}, null)).toMatchObject(wrong);
  expect(await ask({ grant_type: 'password' })).toMatchObject({ body: { error: 'unsupported_grant_type' } });
  expect(await ask({ grant_type: '' })).toMatchObject({ body: { error: 'invalid_request' } });
  expect(await ask(inForm)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
});

it('stops listening to a client that guesses', async () => {
  for (let attempt = 0; attempt < 10; attempt += 1) await ask({}, 'guesser:wrong');
  expect(await ask({}, 'guesser:wrong')).toMatchObject({ status: 429 });
});
