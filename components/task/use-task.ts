'use client';

import { useIsMutating, useQuery } from '@tanstack/react-query';
import { fetchJson } from '@/components/ui/fetch-json';
import { useLeaveWhenSignedOut } from '@/components/ui/use-leave-when-signed-out';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import { taskKeys } from './task-keys';

const SOON_MS = 1000;
const USUAL_MS = 4000;

/** How a task is asked for; the list asks ahead with the same. */
export const taskQuery = (number: string) => ({
  queryKey: taskKeys.detail(number),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    fetchJson<TaskDetail>(`/api/tasks/${encodeURIComponent(number)}`, number, signal),
  staleTime: SOON_MS,
});

/** The task in focus, kept fresh while the tab is seen. `initial` is what the server rendered. */
export function useTask(number: string, initial: TaskDetail | null) {
  const changing = useIsMutating() > 0;
  const query = useQuery({
    ...taskQuery(number),
    initialData: initial?.number === number ? initial : undefined,
    refetchInterval: ({ state }) =>
      // An answer from before a change would take back what the page already shows.
      changing ? false : state.data?.pending ? SOON_MS : USUAL_MS,
    enabled: number !== '',
  });
  useLeaveWhenSignedOut(query.error);
  return { task: query.data, lookedAt: query.dataUpdatedAt, error: query.error, refetch: query.refetch };
}
