import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { installation } from '@/db/schema';
import { runtime } from '@/lib/platform/runtime';

interface Held {
  batonSecret?: Promise<string>;
}
const held = globalThis as Held;

/**
 * The secret that signs sessions and API tokens: NEXTAUTH_SECRET, else one that this installation made for
 * itself at its first start and keeps in its database, so that every process on it agrees.
 */
export function instanceSecret(): Promise<string> {
  held.batonSecret ??= read();
  return held.batonSecret;
}

async function read(): Promise<string> {
  const given = process.env.NEXTAUTH_SECRET;
  if (given) return given;
  const { store } = await runtime();
  await store.db
    .insert(installation)
    .values({ key: 'secret', value: randomBytes(48).toString('base64url') })
    .onConflictDoNothing();
  const [row] = await store.db
    .select({ value: installation.value })
    .from(installation)
    .where(eq(installation.key, 'secret'));
  return String(row?.value);
}
