import { verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { users } from '@/db/schema';
import { NO_ONES_HASH } from './no-ones-hash';

/** The active person with this address and password; null without saying which of the two was wrong. */
export async function userByCredentials(
  db: Db,
  email: string,
  password: string,
): Promise<{ id: string; sessionVersion: number } | null> {
  const [found] = await db
    .select({
      id: users.id,
      sessionVersion: users.sessionVersion,
      hash: users.passwordHash,
      active: users.active,
    })
    .from(users)
    .where(eq(users.email, email.trim().toLowerCase()));
  const right = await verify(found?.hash ?? NO_ONES_HASH, password).catch(() => false);
  return found?.active && right ? { id: found.id, sessionVersion: found.sessionVersion } : null;
}
