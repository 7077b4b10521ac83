import { Avatar } from '@/components/ui/avatar';
import type { DetailTask } from '@/lib/orders/queries/order-detail-types';

interface AssigneeCellProps {
  task: DetailTask;
  openPicker: (task: DetailTask, anchor: Element | null) => void;
  /** With the name beside the initials. */
  named?: boolean;
}

/** Who has a task; for whoever may assign it, the way to somebody else. The row's A does the same. */
export function AssigneeCell({ task, openPicker, named }: AssigneeCellProps) {
  const name = task.assignee?.name ?? null;
  const size = named ? 20 : 18;
  const shown = (
    <>
      <Avatar name={name} size={size} decorative={named} />
      {named && <span className={name ? 'truncate' : 'truncate text-muted'}>{name ?? 'Unassigned'}</span>}
    </>
  );
  if (!task.allowed.includes('assign'))
    return <span className="flex h-full min-w-0 items-center gap-2">{shown}</span>;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-assignee-of={task.id}
      aria-label={`${name ?? 'Unassigned'}, assign ${task.name}`}
      onClick={(event) => {
        event.stopPropagation();
        openPicker(task, event.currentTarget);
      }}
      className="-mx-1 flex h-full min-w-0 cursor-default items-center gap-2 rounded-control px-1 hover:bg-pressed"
    >
      {shown}
    </button>
  );
}
