'use client';

import { useEffect } from 'react';

/**
 * When a control that had the focus has left the page, the heading takes it: not a neighbour, which a
 * second press meant for the first would set off.
 */
export function useFocusWhenGone(gone: boolean): void {
  useEffect(() => {
    if (!gone) return;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('#main h1[tabindex]')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [gone]);
}
