'use client';

import { ErrorState } from '@/components/ui/error-state';

export default function RootError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main className="grid min-h-dvh place-items-center bg-canvas p-6">
      <ErrorState level={1} title="Could not load this page" error={error} onRetry={retry}>
        The server did not answer as expected. Nothing you saved is lost.
      </ErrorState>
    </main>
  );
}
