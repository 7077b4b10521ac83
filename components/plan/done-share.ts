import type { DetailTask } from '@/lib/orders/queries/order-detail-types';

const DONE = ['completed', 'skipped'];

export const isDone = (task: DetailTask): boolean => DONE.includes(task.state);

/** Share of tasks done, 0 to 1; 0 when there are none. */
export const doneShare = (tasks: readonly DetailTask[]): number =>
  tasks.length ? tasks.filter(isDone).length / tasks.length : 0;
