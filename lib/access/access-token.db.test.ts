import { eq } from 'drizzle-orm';
import { encode } from 'next-auth/jwt';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { apiClient } from '@/db/schema';
import { testWorld } from '@/e2e/fixtures/test-world';
import { holdRuntime, type Runtime } from '@/lib/platform/runtime';
import { clientOfToken, issueToken, TOKEN_SECONDS } from './access-token';
import { instanceSecret } from './instance-secret';

let world: Awaited<ReturnType<typeof testWorld>>;
beforeAll(async () => {
  world = await testWorld();
  holdRuntime(Promise.resolve({ store: world.store } as Runtime));
});
afterEach(() => vi.useRealTimers());
afterAll(() => {
  // The files of a worker share the process.
  const held = globalThis as { batonRuntime?: unknown; batonSecret?: unknown };
  delete held.batonRuntime;
  delete held.batonSecret;
});

const set = (change: Partial<typeof apiClient.$inferInsert>) =>
  world.ctx.db.update(apiClient).set(change).where(eq(apiClient.id, world.client.id));
const token = () => issueToken(world.client, ['orders:read', 'orders:write']);

describe('an access token', () => {
  it('speaks for its client, with its scopes and no more', async () => {
    expect(await clientOfToken(await token())).toMatchObject({
      clientId: 'demo-crm',
      scopes: ['orders:read', 'orders:write'],
    });
  });

  it('is worth nothing at once when its client is deactivated', async () => {
    const given = await token();
    await set({ active: false });
    expect(await clientOfToken(given)).toBeNull();
    await set({ active: true });
    expect(await clientOfToken(given)).not.toBeNull();
  });

  it('loses a scope that is withdrawn', async () => {
    const given = await token();
    await set({ scopes: ['orders:read'] });
    expect((await clientOfToken(given))?.scopes).toEqual(['orders:read']);
  });

  it('expires after an hour', async () => {
    const given = await token();
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + (TOKEN_SECONDS + 60) * 1000);
    expect(await clientOfToken(given)).toBeNull();
  });

  it('is no session, no other instance’s token, and no nonsense', async () => {
    const claims = { sub: world.client.id, scope: 'orders:read' };
    const session = await encode({ token: claims, secret: await instanceSecret() });
    const foreign = await encode({ token: claims, secret: 'another', salt: 'baton.access-token' });
    for (const given of [session, foreign, '', 'a.b.c', 'null'])
      expect(await clientOfToken(given)).toBeNull();
  });
});
