'use client';

import { useIsMutating, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { taskKeys } from '@/components/task/task-keys';
import { fetchJson } from '@/components/ui/fetch-json';
import { useLeaveWhenSignedOut } from '@/components/ui/use-leave-when-signed-out';
import type { MyWork } from '@/lib/tasks/queries/my-work-types';
import { placeWork, SECTION_NAMES } from './work-sections';

const SOON_MS = 1000;
const USUAL_MS = 5000;

const hasPending = (work: MyWork): boolean =>
  SECTION_NAMES.some((name) => work[name].some((row) => row.pending));

/** The list of the signed-in person, laid out once and kept fresh in place; `settle` lays it out anew. */
export function useMyWork(initial: MyWork) {
  const queries = useQueryClient();
  const changing = useIsMutating() > 0;
  const query = useQuery({
    queryKey: taskKeys.mine,
    queryFn: ({ signal }) => fetchJson<MyWork>('/api/my-work', 'your work', signal),
    initialData: initial,
    staleTime: SOON_MS,
    refetchInterval: ({ state }) =>
      changing ? false : state.data && hasPending(state.data) ? SOON_MS : USUAL_MS,
  });
  useLeaveWhenSignedOut(query.error);
  const [laid, setLaid] = useState(initial);
  const placed = useMemo(() => placeWork(laid, query.data), [laid, query.data]);
  const settle = useCallback(async () => {
    await queries.refetchQueries({ queryKey: taskKeys.mine });
    setLaid((before) => queries.getQueryData<MyWork>(taskKeys.mine) ?? before);
  }, [queries]);
  const { data, error, refetch, dataUpdatedAt } = query;
  return { work: data, ...placed, settle, error, refetch, lookedAt: dataUpdatedAt };
}
