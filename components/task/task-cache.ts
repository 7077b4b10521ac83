import type { QueryClient } from '@tanstack/react-query';
import { orderKeys } from '@/components/order/order-keys';
import type { MyWork, TaskListRow } from '@/lib/tasks/queries/my-work-types';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import { taskKeys } from './task-keys';

/** What a task's page and its rows in lists have in common and a command changes. */
export type Shown = Partial<Pick<TaskDetail, 'version' | 'state' | 'pending' | 'allowed'>>;

const inRows = (work: MyWork, change: (row: TaskListRow) => TaskListRow): MyWork => ({
  ...work,
  now: work.now.map(change),
  next: work.next.map(change),
  waiting: work.waiting.map(change),
  doneToday: work.doneToday.map(change),
  claimable: work.claimable.map(change),
});

/** Changes what is shown of one task, in focus and in the list, before the server has answered. */
export function taskCache(queries: QueryClient, number: string) {
  const detail = taskKeys.detail(number);
  const read = () => queries.getQueryData<TaskDetail>(detail);
  const hold = () =>
    Promise.all([
      queries.cancelQueries({ queryKey: detail }),
      queries.cancelQueries({ queryKey: taskKeys.mine }),
    ]);
  const patchNow = (change: (task: TaskDetail) => TaskDetail) =>
    queries.setQueryData<TaskDetail>(detail, (task) => task && change(task));
  const patchRowNow = (change: (row: TaskListRow) => TaskListRow) =>
    queries.setQueriesData<MyWork>(
      { queryKey: taskKeys.mine },
      (work) => work && inRows(work, (row) => (row.number === number ? change(row) : row)),
    );
  const patch = async (change: (task: TaskDetail) => TaskDetail): Promise<void> => {
    await hold();
    patchNow(change);
  };
  const patchRow = async (change: (row: TaskListRow) => TaskListRow): Promise<void> => {
    await hold();
    patchRowNow(change);
  };
  const show = async (shown: Shown): Promise<void> => {
    await hold();
    patchNow((task) => ({ ...task, ...shown }));
    patchRowNow((row) => ({ ...row, ...shown }));
  };
  // Orders show their tasks too.
  const refetch = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: taskKeys.all }),
      queries.invalidateQueries({ queryKey: orderKeys.all }),
    ]);
  return { read, patch, patchRow, show, refetch };
}
