import type { ReactNode } from 'react';
import { SectionHeading } from '@/components/ui/section-heading';

interface PeekSectionProps {
  title: string;
  count?: number | string;
  children: ReactNode;
}

/** A part of the peek. */
export function PeekSection({ title, count, children }: PeekSectionProps) {
  return (
    <section className="border-line border-b px-4 py-3.5 last:border-b-0">
      <SectionHeading level={3} count={count} className="min-h-5 pb-1.5">
        {title}
      </SectionHeading>
      {children}
    </section>
  );
}
