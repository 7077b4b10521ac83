import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { DeskProviders } from '@/components/shell/desk-providers';
import { DeskShell } from '@/components/shell/desk-shell';
import { navigation } from '@/components/shell/navigation';
import { readPreferences } from '@/components/shell/preferences';
import { may } from '@/lib/access/model/may';
import { ROLE_LABELS } from '@/lib/access/model/roles';
import { requireUser } from '@/lib/access/session';
import { orderCounts } from '@/lib/orders/queries/order-rows';
import { appInfo } from '@/lib/platform/app-info';
import { runtime } from '@/lib/platform/runtime';

// Who looks and what the instance is called are known per request only; a build must not ask.
export const dynamic = 'force-dynamic';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [user, info, jar] = await Promise.all([requireUser(), appInfo(), cookies()]);
  const role = user.roles[0];
  const decides = may(user, 'decideOrders');
  const waiting = decides ? (await orderCounts((await runtime()).store.db, user))['needs-decision'] : 0;
  return (
    <DeskProviders>
      <DeskShell
        providerName={info.providerName}
        items={navigation(user.roles, decides ? { '/queue': waiting } : {})}
        user={{ name: user.name, email: user.email, role: role ? ROLE_LABELS[role] : '' }}
        preferences={readPreferences(jar)}
      >
        {children}
      </DeskShell>
    </DeskProviders>
  );
}
