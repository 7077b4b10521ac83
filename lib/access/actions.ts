'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { encode } from 'next-auth/jwt';
import { runtime } from '@/lib/platform/runtime';
import { instanceSecret } from './instance-secret';
import { ownPath } from './model/own-path';
import { userByCredentials } from './queries/user-by-credentials';
import { SESSION_SECONDS, sessionCookieName } from './session-cookie';
import { countFailure, isThrottled } from './sign-in-throttle';

export interface SignInState {
  error: string | null;
  email: string;
}

const WRONG =
  'This e-mail and password do not belong together. Nothing was changed. Check both and try again.';
const SLOW_DOWN = 'Too many attempts with this e-mail. Wait five minutes, then try again.';

/** Signs in with e-mail and password and goes to where the person wanted to be. Works without JavaScript. */
export async function signIn(_previous: SignInState, form: FormData): Promise<SignInState> {
  const email = text(form, 'email').trim().toLowerCase();
  const { store } = await runtime();
  if (isThrottled(email, Date.now())) return { error: SLOW_DOWN, email };
  const person = await userByCredentials(store.db, email, text(form, 'password'));
  if (!person) {
    countFailure(email, Date.now());
    return { error: WRONG, email };
  }
  const token = await encode({
    token: { sub: person.id, version: person.sessionVersion },
    secret: await instanceSecret(),
    maxAge: SESSION_SECONDS,
  });
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: await isSecure(),
    maxAge: SESSION_SECONDS,
  } as const;
  (await cookies()).set(sessionCookieName(), token, options);
  redirect(ownPath(text(form, 'next')));
}

/** Ends this session in this browser. */
export async function signOut(): Promise<void> {
  (await cookies()).delete(sessionCookieName());
  redirect('/sign-in');
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

async function isSecure(): Promise<boolean> {
  const forwarded = (await headers()).get('x-forwarded-proto');
  return forwarded === 'https' || (process.env.NEXTAUTH_URL ?? '').startsWith('https://');
}
