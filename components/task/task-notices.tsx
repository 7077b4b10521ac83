import { CircleX } from 'lucide-react';
import { Notice } from '@/components/ui/notice';
import { StaleNotice } from '@/components/ui/stale-notice';
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
      {stale && <StaleNotice what="this task" error={stale} onRetry={onRetry} className="mb-3.5" />}
      {task.lapsed && (
        <Notice
          title="Your completion did not take effect"
          icon={<CircleX aria-hidden="true" className="text-error" />}
          className="mb-3.5"
        >
          <p className="text-fg-2">{task.lapsed.reason}</p>
        </Notice>
      )}
    </>
  );
}
