import Link from 'next/link';
import { taskHref } from '@/components/task/task-href';
import { cx } from '@/components/ui/cx';

interface TaskLinkProps {
  number: string;
  children: React.ReactNode;
  /** Inside a row that opens with Enter the link is for the pointer. */
  inRow?: boolean;
  className?: string;
}

/** Leads to a task's own page. */
export function TaskLink({ number, children, inRow, className }: TaskLinkProps) {
  return (
    <Link
      href={taskHref(number)}
      prefetch={false}
      tabIndex={inRow ? -1 : undefined}
      className={cx('truncate rounded-chip hover:underline', className)}
    >
      {children}
    </Link>
  );
}
