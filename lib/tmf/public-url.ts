import { config } from '@/lib/platform/config';

/** The address this instance is known by: BATON_PUBLIC_URL, else what the client called it. Without a slash at its end. */
export function publicUrl(request: Request): string {
  const { publicUrl: configured } = config();
  if (configured) return configured;
  // `request.url` says localhost, whatever was asked for.
  const { headers } = request;
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  return `${headers.get('x-forwarded-proto') ?? 'http'}://${host}`;
}
