'use client';

import { useEffect, useState } from 'react';
import { serverClock } from '@/components/order/server-clock';

/** The server's now, as of the last look: from the page at first, then moved by each fresh answer. */
export function useServerNow(pageNow: string, lookedAt: number): string {
  const [now, setNow] = useState(pageNow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each fresh answer moves the page's now
  useEffect(() => {
    serverClock.set(pageNow);
    setNow(new Date(serverClock.now()).toISOString());
  }, [pageNow, lookedAt]);
  return now;
}
