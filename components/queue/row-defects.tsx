import { CircleAlert, TriangleAlert } from 'lucide-react';

interface RowDefectsProps {
  blocking: number;
  warnings: number;
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** How much stands in the way of approving an order, and how much is only worth a look. */
export function RowDefects({ blocking, warnings }: RowDefectsProps) {
  if (blocking + warnings === 0) return null;
  return (
    <span className="ml-auto flex flex-none items-center gap-2 pl-1 text-meta [&_.lucide]:size-3.5">
      {blocking > 0 && (
        <span className="flex items-center gap-1 text-error" title={counted(blocking, 'blocking defect')}>
          <CircleAlert aria-hidden="true" />
          {blocking}
          <span className="sr-only">{blocking === 1 ? 'blocking defect' : 'blocking defects'}</span>
        </span>
      )}
      {warnings > 0 && (
        <span className="flex items-center gap-1 text-warning" title={counted(warnings, 'warning')}>
          <TriangleAlert aria-hidden="true" />
          {warnings}
          <span className="sr-only">{warnings === 1 ? 'warning' : 'warnings'}</span>
        </span>
      )}
    </span>
  );
}
