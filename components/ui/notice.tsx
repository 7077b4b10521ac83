import type { ReactNode } from 'react';
import { cx } from './cx';

interface NoticeProps {
  title: string;
  icon: ReactNode;
  children?: ReactNode;
  /** Its place among what is around it: margins only. */
  className?: string;
}

/** Something that has to be known before anything else on a page. */
export function Notice({ title, icon, children, className }: NoticeProps) {
  return (
    <section className={cx('flex gap-2 rounded-card border border-line-strong px-3 py-2', className)}>
      <span className="mt-0.5 [&_.lucide]:size-4">{icon}</span>
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">{title}</h3>
        {children}
      </div>
    </section>
  );
}
