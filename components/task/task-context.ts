'use client';

import { createContext, useContext } from 'react';
import type { Viewer } from '@/components/order/order-context';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';

export interface TaskPage {
  task: TaskDetail;
  viewer: Viewer;
  /** Dates are read in the provider's time zone, from the server's now (ISO). */
  zone: string;
  now: string;
  /** Where another task is shown: beside the list one came from, or on its own page. */
  hrefOf: (number: string) => string;
  /** The person changed something: lists may show what they held back, and move on when it was completed. */
  onActed: (what: 'changed' | 'completed') => void;
}

export const TaskContext = createContext<TaskPage | null>(null);

/** The task in focus, who looks at it and when. */
export function useTaskPage(): TaskPage {
  const page = useContext(TaskContext);
  if (!page) throw new Error('useTaskPage is used outside a task');
  return page;
}
