const PLAIN = '[grid-template-columns:18px_92px_minmax(0,1fr)_104px_168px_112px]';
const WITH_TASKS = '[grid-template-columns:18px_92px_minmax(0,1fr)_104px_168px_92px_112px]';

/** The columns of the line items, the same in head and rows. Tasks have one when there are any. */
export const lineColumns = (withTasks: boolean): string =>
  `grid items-center gap-x-2 px-6 max-sm:px-4 ${withTasks ? WITH_TASKS : PLAIN}`;

export const showsTasks = (order: { maySeePlan: boolean; taskCount: number }): boolean =>
  order.maySeePlan && order.taskCount > 0;
