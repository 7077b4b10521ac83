import type { ReactNode } from 'react';
import { cx } from './cx';

interface SectionHeadingProps {
  children: ReactNode;
  /** "9", or "2 of 5". */
  count?: number | string;
  /** One line of meaning, quiet. */
  note?: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3 | 4;
  className?: string;
}

/** The head of a part of a page: name, count, meaning, actions. */
export function SectionHeading({
  children,
  count,
  note,
  actions,
  level = 2,
  className,
}: SectionHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={cx('flex min-h-7 min-w-0 items-center gap-2', className)}>
      <Heading className="font-semibold">{children}</Heading>
      {count !== undefined && <span className="text-meta text-muted">{count}</span>}
      {note && <span className="truncate text-meta text-muted">{note}</span>}
      {actions && <div className="ml-auto flex items-center gap-1">{actions}</div>}
    </div>
  );
}
