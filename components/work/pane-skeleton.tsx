import type { ReactNode } from 'react';
import { Skeleton } from '@/components/ui/skeleton';

/** The place of a task that is on its way. */
export function PaneSkeleton({ bar }: { bar?: ReactNode }) {
  return (
    <div role="status" aria-label="Loading the task" className="flex min-h-0 flex-1 flex-col">
      {bar ?? <div className="h-(--topbar-h) flex-none border-line border-b" />}
      <div className="mx-auto flex w-full max-w-[728px] flex-1 flex-col gap-4 px-6 pt-6">
        <Skeleton className="w-24" />
        <Skeleton className="h-5 w-64" />
        <Skeleton className="w-80 max-w-full" />
        <Skeleton className="mt-2 h-14 w-full" />
        <Skeleton className="mt-4 w-20" />
        <Skeleton className="h-40 w-full" />
      </div>
      <div className="h-[60px] flex-none border-line border-t" />
    </div>
  );
}
