'use client';

import { ErrorState } from '@/components/ui/error-state';

export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="grid flex-1 place-items-center p-6">
      <ErrorState level={1} title="Could not load this page" error={error} onRetry={retry}>
        The server did not answer as expected. The address keeps your view and filters.
      </ErrorState>
    </div>
  );
}
