'use client';

import { useCallback } from 'react';
import { CopyNumber } from '@/components/order/copy-number';
import type { Viewer } from '@/components/order/order-context';
import { TopBar } from '@/components/shell/top-bar';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import { taskHref } from './task-href';
import { TaskPane } from './task-pane';
import { useServerNow } from './use-server-now';
import { useTask } from './use-task';

interface TaskScreenProps {
  initial: TaskDetail;
  viewer: Viewer;
  zone: string;
  now: string;
}

/** The page of one task, for everyone who may see it. */
export function TaskScreen({ initial, viewer, zone, now: pageNow }: TaskScreenProps) {
  const { task = initial, lookedAt, error, refetch } = useTask(initial.number, initial);
  const now = useServerNow(pageNow, lookedAt);
  const onActed = useCallback(() => undefined, []);
  const { order } = task;
  return (
    <TaskPane
      {...{ task, viewer, zone, now, onActed, hrefOf: taskHref, stale: error }}
      onRetry={() => void refetch()}
      bar={
        <TopBar
          crumbs={[{ href: `/orders/${order.number}`, label: order.number }]}
          title={<span className="mono font-medium">{task.number}</span>}
          beside={<CopyNumber number={task.number} />}
        />
      }
    />
  );
}
