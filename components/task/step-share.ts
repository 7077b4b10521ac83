import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';

/** Share of a task's steps done, 0 to 1; 0 when there are none. */
export const stepShare = ({ steps }: Pick<TaskDetail, 'steps'>): number =>
  steps.length ? steps.filter((step) => step.doneAt).length / steps.length : 0;
