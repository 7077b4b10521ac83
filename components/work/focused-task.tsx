'use client';

import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import { CopyNumber } from '@/components/order/copy-number';
import type { Viewer } from '@/components/order/order-context';
import { TaskPane } from '@/components/task/task-pane';
import { useTask } from '@/components/task/use-task';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { IconButton } from '@/components/ui/icon-button';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import { PaneSkeleton } from './pane-skeleton';

interface FocusedTaskProps {
  number: string;
  initialTask: TaskDetail | null;
  viewer: Viewer;
  zone: string;
  now: string;
  onActed: (what: 'changed' | 'completed') => void;
  onBack: () => void;
}

const hrefOf = (number: string): string => `/my-work?task=${number}`;

/** The task beside the list; in its place on a narrow screen, with the way back. */
export function FocusedTask({ number, initialTask, viewer, zone, now, onActed, onBack }: FocusedTaskProps) {
  const { task, error, refetch } = useTask(number, initialTask);
  const bar = <PaneBar number={number} order={task?.order.number} onBack={onBack} />;
  if (task)
    return (
      <TaskPane
        key={task.id}
        {...{ task, viewer, zone, now, hrefOf, bar, onActed, stale: error }}
        onRetry={() => void refetch()}
      />
    );
  if (!number)
    return (
      <div className="grid flex-1 place-items-center p-6">
        <EmptyState title="No task in focus">The task you choose from the list opens here.</EmptyState>
      </div>
    );
  if (!error) return <PaneSkeleton bar={bar} />;
  return (
    <>
      {bar}
      <div className="grid flex-1 place-items-center p-6">
        <ErrorState title={`Could not open ${number}`} onRetry={() => void refetch()}>
          {error.message}
        </ErrorState>
      </div>
    </>
  );
}

function PaneBar({ number, order, onBack }: { number: string; order?: string; onBack: () => void }) {
  return (
    <header
      data-chrome
      className="flex h-(--topbar-h) flex-none items-center gap-2 border-line border-b pr-3 pl-5 max-md:pl-2 max-sm:h-14"
    >
      <IconButton label="Back to the list" size="l" onClick={onBack} className="max-sm:size-11 md:hidden">
        <ChevronLeft aria-hidden="true" className="size-5" />
      </IconButton>
      <span className="mono text-fg-2">{number}</span>
      <CopyNumber number={number} />
      {order && (
        <span className="ml-auto flex items-center gap-1.5 text-muted">
          in
          <Link href={`/orders/${order}`} className="mono rounded-chip text-accent hover:underline">
            {order}
          </Link>
        </span>
      )}
    </header>
  );
}
