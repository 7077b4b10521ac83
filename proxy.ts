import { type NextRequest, NextResponse } from 'next/server';
import { ASKED_PATH_HEADER, sessionCookieName } from '@/lib/access/session-cookie';

/** Sends visitors without a session to sign in and back. A courtesy: rights are checked by every read and command. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (request.cookies.has(sessionCookieName())) {
    const headers = new Headers(request.headers);
    headers.set(ASKED_PATH_HEADER, pathname + search);
    return NextResponse.next({ request: { headers } });
  }
  const target = new URL('/sign-in', request.url);
  if (pathname !== '/') target.searchParams.set('next', pathname + search);
  return NextResponse.redirect(target);
}

// Bodies that pass a proxy are cut at 10 MB without a word, so machine doors stay out of it.
export const config = {
  matcher: [
    '/((?!api/|tmf-api/|exchange-api/|oauth/|sign-in|_next/|.*\\.(?:svg|png|ico|webmanifest|woff2|js|css)$).*)',
  ],
};
