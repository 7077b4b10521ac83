'use client';

import { useQueryClient } from '@tanstack/react-query';
import { parseAsString, useQueryState } from 'nuqs';
import { useCallback, useEffect, useRef, useState } from 'react';
import { taskQuery } from '@/components/task/use-task';

const isNarrow = (): boolean => matchMedia('(width < 768px)').matches;

/** Puts the focus on the task itself. */
function focusTask(): void {
  requestAnimationFrame(() => document.getElementById('task-title')?.focus({ preventScroll: true }));
}

/**
 * The task in focus: the one in the address, or where none is named the first of the list, for as long
 * as the page is shown. On a narrow screen the list and the task take turns, and Back leads to the list.
 */
export function useWorkCursor(numbers: readonly string[], first: string) {
  const queries = useQueryClient();
  const [asked, setAsked] = useQueryState('task', parseAsString);
  const [fallback] = useState(first);
  const list = useRef<HTMLDivElement>(null);
  const current = asked ?? fallback;

  const focusRow = useCallback((number: string) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(number)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, []);
  const select = useCallback((number: string) => void setAsked(number, { history: 'replace' }), [setAsked]);
  const open = useCallback(
    (number: string) => {
      const narrow = isNarrow();
      void setAsked(number, { history: narrow ? 'push' : 'replace' });
      focusTask();
    },
    [setAsked],
  );
  const close = useCallback(() => {
    const number = current;
    void setAsked(null, { history: 'push' }).then(() => requestAnimationFrame(() => focusRow(number)));
  }, [setAsked, current, focusRow]);
  const move = (by: number): boolean => {
    const at = numbers.indexOf(current);
    const next = numbers[Math.min(numbers.length - 1, Math.max(0, at + by))];
    if (!next) return false;
    if (isNarrow() && asked === null) return focusNeighbour(list.current, by);
    select(next);
    focusRow(next);
    return true;
  };

  // The rows beside the cursor open without waiting.
  const at = numbers.indexOf(current);
  const [above, below] = [numbers[at - 1], numbers[at + 1]];
  useEffect(() => {
    const ahead = setTimeout(() => {
      for (const number of [below, above]) if (number) void queries.prefetchQuery(taskQuery(number));
    }, 150);
    return () => clearTimeout(ahead);
  }, [queries, above, below]);

  return { list, current, asked, select, open, close, move, focusRow };
}

/** While only the list is shown the cursor is the focus. */
function focusNeighbour(list: HTMLElement | null, by: number): boolean {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
  next?.focus();
  return next !== undefined;
}
