import { verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { users } from '@/db/schema';

// Verified when nobody has this address, so that the answer takes as long as for a wrong password.
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE';

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
  const right = await verify(found?.hash ?? NOBODY, password).catch(() => false);
  return found?.active && right ? { id: found.id, sessionVersion: found.sessionVersion } : null;
}
