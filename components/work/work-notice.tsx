import { Button } from '@/components/ui/button';

/** The last look at the list failed; what is shown is from before. */
export function WorkNotice({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div
      role="alert"
      className="flex flex-none items-center gap-2 border-line border-b bg-warning-tint px-4 py-2"
    >
      <p className="min-w-0 flex-1 text-meta">{error.message} What you see is as it was loaded last.</p>
      <Button size="s" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
