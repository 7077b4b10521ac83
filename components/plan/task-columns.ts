/** The columns of the task table: task, number, part, group, assignee, state, planned end, waits for. */
export const taskColumns = [
  'grid items-center gap-x-3 px-6 max-sm:px-4',
  '[grid-template-columns:minmax(0,1.5fr)_82px_minmax(0,1fr)_minmax(0,.9fr)_152px_132px_76px_minmax(0,1.1fr)]',
  'max-[1199px]:[grid-template-columns:minmax(0,1.4fr)_82px_minmax(0,.9fr)_140px_124px_70px_minmax(0,1fr)]',
].join(' ');
