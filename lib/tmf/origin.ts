import { config } from '@/lib/platform/config';

const HOST = /^[\w.-]+(:\d+)?$|^\[[0-9a-f:]+\](:\d+)?$/i;

/**
 * Scheme and host that a client reaches us by, for links: BATON_PUBLIC_URL, else what the request or the
 * proxy before us says. The request's own url always names localhost.
 */
export function originOf(request: Request): string {
  const { publicUrl, port } = config();
  if (publicUrl) return publicUrl;
  const first = (name: string) => request.headers.get(name)?.split(',')[0]?.trim();
  const host = first('x-forwarded-host') ?? first('host') ?? '';
  const scheme = first('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${scheme}://${HOST.test(host) ? host : `localhost:${port}`}`;
}
