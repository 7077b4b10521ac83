import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { DeskProviders } from '@/components/shell/desk-providers';
import { DeskShell } from '@/components/shell/desk-shell';
import { navigation } from '@/components/shell/navigation';
import { readPreferences } from '@/components/shell/preferences';
import { ROLE_LABELS } from '@/lib/access/model/roles';
import { requireUser } from '@/lib/access/session';
import { appInfo } from '@/lib/platform/app-info';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [user, info, jar] = await Promise.all([requireUser(), appInfo(), cookies()]);
  const role = user.roles[0];
  return (
    <DeskProviders>
      <DeskShell
        providerName={info.providerName}
        items={navigation(user.roles)}
        user={{ name: user.name, email: user.email, role: role ? ROLE_LABELS[role] : '' }}
        preferences={readPreferences(jar)}
      >
        {children}
      </DeskShell>
    </DeskProviders>
  );
}
