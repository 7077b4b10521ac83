import type { CSSProperties, ReactNode } from 'react';
import { cx } from './cx';

interface PillProps {
  /** Token stem with `-tint`: "state-new", "jeopardy-high". */
  family: string;
  leading?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A tinted capsule for headers and peeks; never in a table row. */
export function Pill({ family, leading, children, className }: PillProps) {
  const colours = {
    backgroundColor: `var(--${family}-tint)`,
    color: `var(--${family})`,
    '--ko': `var(--${family}-tint)`,
  } as CSSProperties;
  return (
    <span
      style={colours}
      className={cx(
        'inline-flex h-6 flex-none items-center gap-1.5 whitespace-nowrap rounded-full pr-[9px] font-medium text-meta max-sm:h-7',
        leading ? 'pl-1.5' : 'pl-[9px]',
        className,
      )}
    >
      {leading}
      {children}
    </span>
  );
}
