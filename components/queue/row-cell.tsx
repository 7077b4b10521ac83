import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';

interface RowCellProps {
  children?: ReactNode;
  className?: string;
  /** Marks the cell that questions about the row stand beside. */
  state?: boolean;
}

/** One cell of an order list. */
export function RowCell({ children, className, state }: RowCellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see OrderGrid
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <div role="gridcell" data-state={state ? '' : undefined} className={cx('min-w-0', className)}>
      {children}
    </div>
  );
}
