/**
 * The name of this instance's session cookie. Cookies ignore ports, so two instances on one host need
 * different names; the port parts them.
 */
export function sessionCookieName(env: Record<string, string | undefined> = process.env): string {
  return `baton-${env.PORT ?? '3000'}.session`;
}

/** The request header in which the proxy tells a page under which path and search it was asked for. */
export const ASKED_PATH_HEADER = 'x-baton-asked-path';

/** How long a session lives without being renewed, in seconds: 12 hours. */
export const SESSION_SECONDS = 12 * 60 * 60;
