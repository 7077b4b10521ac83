'use client';

import { useSyncExternalStore } from 'react';

const PHONE = '(width < 640px)';

const subscribe = (changed: () => void) => {
  const query = matchMedia(PHONE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether actions belong under the thumb rather than into the top bar. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(PHONE).matches,
    () => false,
  );
}
