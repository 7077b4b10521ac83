import { TriangleAlert } from 'lucide-react';
import { Button } from './button';
import { Notice } from './notice';

interface StaleNoticeProps {
  /** "this order" */
  what: string;
  error: Error;
  onRetry: () => void;
  className?: string;
}

/** The last look failed, and what is shown is from before. */
export function StaleNotice({ what, error, onRetry, className }: StaleNoticeProps) {
  return (
    <Notice
      title={`Could not refresh ${what}`}
      icon={<TriangleAlert aria-hidden="true" className="text-warning" />}
      className={className}
    >
      <p className="text-fg-2">{error.message} What you see is as it was loaded last.</p>
      <Button size="s" className="mt-1.5" onClick={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}
