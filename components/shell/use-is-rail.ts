'use client';

import { useSyncExternalStore } from 'react';
import type { Preferences } from './preferences';

const NARROW = '(width < 1200px)';

const subscribe = (changed: () => void) => {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether the sidebar shows icons only; the same rule as the `rail:` variant in globals.css. */
export function useIsRail(sidebar: Preferences['sidebar']): boolean {
  const narrow = useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => false,
  );
  return sidebar === 'rail' || (sidebar === 'auto' && narrow);
}
