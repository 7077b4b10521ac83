import { Route } from 'lucide-react';
import { Tag } from '@/components/ui/tag';
import { useTaskPage } from './task-context';
import { TaskDates } from './task-dates';
import { TaskStanding } from './task-standing';

/** What the task is, how it stands, and by when. */
export function TaskHead() {
  const { task } = useTaskPage();
  const { account, line } = task.order;
  const where = [account, task.site?.city].filter(Boolean).join(', ');
  return (
    <header className="flex flex-col">
      <div className="flex min-h-6 flex-wrap items-center gap-2 max-sm:order-3 max-sm:mt-2.5">
        <TaskStanding />
        {task.critical && (
          <Tag tone="outline">
            <Route aria-hidden="true" />
            Critical path
          </Tag>
        )}
      </div>
      <h2
        id="task-title"
        tabIndex={-1}
        className="mt-2.5 font-semibold text-title outline-none max-sm:order-1 max-sm:mt-0"
      >
        {task.name}
      </h2>
      <p className="text-fg-2 text-read max-sm:order-2 max-sm:text-body">
        {where && `${where}. `}Part of {line.name}.
      </p>
      <div className="max-sm:order-4">
        <TaskDates />
      </div>
    </header>
  );
}
