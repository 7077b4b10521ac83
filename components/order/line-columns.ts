const PLAIN =
  '[grid-template-columns:18px_92px_minmax(0,1fr)_104px_168px_112px] sm:@max-[820px]:[grid-template-columns:18px_20px_minmax(0,1fr)_88px_140px_88px]';
const WITH_TASKS =
  '[grid-template-columns:18px_92px_minmax(0,1fr)_104px_168px_92px_112px] sm:@max-[820px]:[grid-template-columns:18px_20px_minmax(0,1fr)_88px_140px_84px_88px]';

/** The columns of the line items, the same in head and rows; narrow, an action is its icon. Tasks have one when there are any. */
export const lineColumns = (withTasks: boolean): string =>
  `grid items-center gap-x-2 px-6 max-sm:px-4 ${withTasks ? WITH_TASKS : PLAIN}`;

export const showsTasks = (order: { maySeePlan: boolean; taskCount: number }): boolean =>
  order.maySeePlan && order.taskCount > 0;
