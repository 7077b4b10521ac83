'use client';

import { Tooltip } from '@base-ui/react/tooltip';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import { Toaster } from '@/components/ui/toaster';

// Without a connection a read fails and a decision says so; the default would hold both back in silence.
const networkMode = 'always';

/** Once more when the server was not reached or failed; what it refuses it refuses again. */
const retry = (failures: number, { cause }: Error): boolean =>
  failures < 1 && !(typeof cause === 'number' && cause < 500);

const makeClient = () =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry, networkMode }, mutations: { networkMode } },
  });

/** What client components of the desk need around them. Sign-in does without and stays light. */
export function DeskProviders({ children }: { children: ReactNode }) {
  // One client per visit: at module scope the server would share it between people.
  const [client] = useState(makeClient);
  return (
    <NuqsAdapter>
      <QueryClientProvider client={client}>
        <Tooltip.Provider delay={400}>
          {children}
          <Toaster />
        </Tooltip.Provider>
      </QueryClientProvider>
    </NuqsAdapter>
  );
}
