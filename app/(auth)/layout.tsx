import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { appInfo } from '@/lib/platform/app-info';

// Who looks and what the instance is called are known per request only; a build must not ask.
export const dynamic = 'force-dynamic';

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const [info, head] = await Promise.all([appInfo(), headers()]);
  const host = head.get('x-forwarded-host') ?? head.get('host');
  return (
    <div className="flex min-h-dvh flex-col bg-canvas max-sm:bg-surface">
      <main className="grid flex-1 place-items-center px-4 py-8 max-sm:place-items-start max-sm:px-0 max-sm:py-0">
        {children}
      </main>
      <footer className="flex flex-wrap items-center gap-x-5 gap-y-1 px-7 py-4 text-meta text-muted max-sm:px-6">
        <span className="flex items-center gap-1.5">
          <span aria-hidden="true" className="size-1.5 rounded-full bg-state-completed-solid" />
          {info.demo ? 'Running with demo data' : 'Running'}
        </span>
        {host && <span>{host}</span>}
        <span>Version {info.version}</span>
      </footer>
    </div>
  );
}
