import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { decode } from 'next-auth/jwt';
import { cache } from 'react';
import { isUuid } from '@/lib/platform/ids';
import { runtime } from '@/lib/platform/runtime';
import { instanceSecret } from './instance-secret';
import type { UserActor } from './model/actor';
import { ownPath } from './model/own-path';
import { userActor } from './queries/user-actor';
import { ASKED_PATH_HEADER, sessionCookieName } from './session-cookie';

/**
 * Who is signed in, with rights re-read for every request: a deactivated person, or one whose sessions
 * were ended, is nobody at once. Null when nobody is signed in.
 */
export const currentUser = cache(async (): Promise<UserActor | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  const session = await readToken(token);
  if (!session) return null;
  const { store } = await runtime();
  return userActor(store.db, session.userId, session.version);
});

/** The signed-in person, or the sign-in page and from there back. */
export async function requireUser(): Promise<UserActor> {
  const user = await currentUser();
  if (user) return user;
  const asked = ownPath((await headers()).get(ASKED_PATH_HEADER) ?? '/');
  return redirect(asked === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next: asked })}`);
}

async function readToken(token: string): Promise<{ userId: string; version: number } | null> {
  try {
    const session = await decode({ token, secret: await instanceSecret() });
    const { sub, version } = session ?? {};
    return typeof sub === 'string' && isUuid(sub) && typeof version === 'number'
      ? { userId: sub, version }
      : null;
  } catch {
    // A cookie of another instance, or a forged one: nobody is signed in.
    return null;
  }
}
