import type { ReactNode } from 'react';
import { cx } from './cx';

interface EmptyStateProps {
  /** What is empty: "Nothing to decide". */
  title: string;
  /** What will fill it. */
  children?: ReactNode;
  /** One at most. */
  action?: ReactNode;
  level?: 1 | 2 | 3;
  className?: string;
}

/** Says what is empty and what will fill it; no picture. */
export function EmptyState({ title, children, action, level = 2, className }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div
      className={cx(
        'grid w-full max-w-[480px] justify-items-center gap-1 rounded-card border border-line-strong border-dashed px-4 py-6 text-center',
        className,
      )}
    >
      <Heading className="font-semibold">{title}</Heading>
      {children && <p className="text-fg-2">{children}</p>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
