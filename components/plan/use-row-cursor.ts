'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { useHotkeys } from '@/components/command/use-hotkeys';

/**
 * One row at a time can be reached with Tab; J, K and the arrows move it. `keys` are the rows as they
 * stand. The cursor stays with its row when others come and go.
 */
export function useRowCursor(keys: readonly string[]) {
  const [cursor, setCursor] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const current = cursor !== null && keys.includes(cursor) ? cursor : null;

  const focus = (key: string | undefined): boolean => {
    const row = key && list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
    if (!row) return false;
    row.focus();
    return true;
  };
  const move = (by: number): boolean => {
    const at = current ? keys.indexOf(current) : by > 0 ? -1 : keys.length;
    return focus(keys[Math.min(keys.length - 1, Math.max(0, at + by))]);
  };
  useHotkeys('list', { next: () => move(1), previous: () => move(-1) });

  const onEnds = (event: KeyboardEvent): void => {
    if (event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    focus(event.key === 'Home' ? keys[0] : keys.at(-1));
  };
  const rowProps = (key: string) => ({
    'data-row': key,
    tabIndex: key === (current ?? keys[0]) ? 0 : -1,
    'aria-current': key === current ? (true as const) : undefined,
    onFocus: () => setCursor(key),
  });
  return { list, current, focus, onEnds, rowProps };
}
