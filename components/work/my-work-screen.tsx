'use client';

import { useCallback, useMemo } from 'react';
import { useHotkeys } from '@/components/command/use-hotkeys';
import type { Viewer } from '@/components/order/order-context';
import { TopBar } from '@/components/shell/top-bar';
import { useServerNow } from '@/components/task/use-server-now';
import { cx } from '@/components/ui/cx';
import { EmptyState } from '@/components/ui/empty-state';
import type { MyWork } from '@/lib/tasks/queries/my-work-types';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import { FocusedTask } from './focused-task';
import { KeyHints } from './key-hints';
import { useLapseToasts } from './use-lapse-toasts';
import { useMyWork } from './use-my-work';
import { useWorkCursor } from './use-work-cursor';
import { WorkHead } from './work-head';
import { WorkList } from './work-list';
import { WorkNotice } from './work-notice';
import { nextRow, SECTION_NAMES } from './work-sections';

interface MyWorkScreenProps {
  initial: MyWork;
  /** The task that is in focus at first: the one in the address, or the first of the list. */
  first: string;
  initialTask: TaskDetail | null;
  viewer: Viewer;
  zone: string;
  now: string;
}

/** A person's day: the list, and one task in focus. */
export function MyWorkScreen({ initial, first, initialTask, viewer, zone, now: pageNow }: MyWorkScreenProps) {
  const { work, sections, arrivals, settle, error, refetch, lookedAt } = useMyWork(initial);
  const now = useServerNow(pageNow, lookedAt);
  const rows = useMemo(() => SECTION_NAMES.flatMap((name) => sections[name]), [sections]);
  const numbers = useMemo(() => rows.map(({ row }) => row.number), [rows]);
  const { list, current, asked, select, open, close, move, focusRow } = useWorkCursor(numbers, first);
  useLapseToasts(work.lapsed, open);
  useHotkeys('list', {
    next: () => move(1),
    previous: () => move(-1),
    open: current ? () => open(current) : undefined,
    arrivals: arrivals > 0 ? () => void settle() : undefined,
    close: asked ? close : undefined,
  });
  const onActed = useCallback(
    (what: 'changed' | 'completed') => {
      if (what === 'changed') return void settle();
      const next = nextRow(rows, current);
      if (!next || !matchMedia('(width >= 768px)').matches) return;
      select(next);
      focusRow(next);
    },
    [settle, rows, current, select, focusRow],
  );
  const onOpen = (number: string, byKey: boolean) => {
    if (byKey || !matchMedia('(width >= 768px)').matches) open(number);
    else select(number);
  };
  const onClaimed = (number: string) => {
    select(number);
    void settle();
  };
  return (
    <div className="flex min-h-0 flex-1">
      <section
        aria-label="My work"
        className={cx(
          'flex min-h-0 w-[336px] flex-none flex-col border-line border-r max-lg:w-[304px] max-md:w-full max-md:border-r-0',
          asked && 'max-md:hidden',
        )}
      >
        <TopBar title="My work" />
        <WorkHead hours={work.hours} arrivals={arrivals} onShowArrivals={() => void settle()} />
        {error && <WorkNotice error={error} onRetry={() => void refetch()} />}
        {rows.length === 0 ? (
          <div className="grid flex-1 place-items-center p-4">
            <EmptyState title="Nothing waits for you">
              A task appears here when it is assigned to you, or to claim when it opens in one of your groups.
            </EmptyState>
          </div>
        ) : (
          <WorkList {...{ list, sections, current, zone, now, onOpen, onClaimed }} />
        )}
        <KeyHints />
      </section>
      <div className={cx('flex min-h-0 min-w-0 flex-1 flex-col', !asked && 'max-md:hidden')}>
        <FocusedTask {...{ number: current, initialTask, viewer, zone, now, onActed, onBack: close }} />
      </div>
    </div>
  );
}
