import { Button } from '@/components/ui/button';
import { formatDuration } from '@/components/ui/format-duration';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { MyWork } from '@/lib/tasks/queries/my-work-types';

interface WorkHeadProps {
  hours: MyWork['hours'];
  arrivals: number;
  onShowArrivals: () => void;
}

/** How much is done today and how much is still planned; and what has arrived since. */
export function WorkHead({ hours, arrivals, onShowArrivals }: WorkHeadProps) {
  const total = hours.done + hours.planned;
  const [done, planned] = [formatDuration(hours.done * 60), formatDuration(hours.planned * 60)];
  return (
    <div className="flex-none border-line border-b px-4 py-3">
      <p className="flex min-h-6 items-center gap-2 text-meta">
        <span className="text-fg-2">Today</span>
        {arrivals > 0 && (
          <Button size="s" onClick={onShowArrivals} aria-keyshortcuts=".">
            {arrivals} new
          </Button>
        )}
        <span className="ml-auto">
          <span className="font-semibold">{done}</span> <span className="text-muted">done,</span>{' '}
          <span className="font-semibold">{planned}</span> <span className="text-muted">planned</span>
        </span>
      </p>
      <ProgressBar
        value={total > 0 ? hours.done / total : 0}
        label={`${done} done, ${planned} planned`}
        tone="done"
        className="mt-1.5"
      />
    </div>
  );
}
