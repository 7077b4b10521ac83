import { CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useTaskPage } from './task-context';

interface TaskNoticesProps {
  /** The last look at the task failed; what is shown is from before. */
  stale: Error | null;
  onRetry: () => void;
}

/** What has to be known about the task before anything else: a completion that came to nothing, a stale page. */
export function TaskNotices({ stale, onRetry }: TaskNoticesProps) {
  const { task } = useTaskPage();
  return (
    <>
      {stale && (
        <Notice
          title="Could not refresh this task"
          icon={<TriangleAlert aria-hidden="true" className="text-warning" />}
        >
          <p className="text-fg-2">{stale.message} What you see is as it was loaded last.</p>
          <Button size="s" className="mt-1.5" onClick={onRetry}>
            Try again
          </Button>
        </Notice>
      )}
      {task.lapsed && (
        <Notice
          title="Your completion did not take effect"
          icon={<CircleX aria-hidden="true" className="text-error" />}
        >
          <p className="text-fg-2">{task.lapsed.reason}</p>
        </Notice>
      )}
    </>
  );
}

function Notice({ title, icon, children }: { title: string; icon: ReactNode; children: ReactNode }) {
  return (
    <section className="mb-3.5 flex gap-2 rounded-card border border-line-strong px-3 py-2">
      <span className="mt-0.5 [&_.lucide]:size-4">{icon}</span>
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">{title}</h3>
        {children}
      </div>
    </section>
  );
}
