import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-items-center bg-canvas p-6">
      <EmptyState
        level={1}
        title="There is nothing at this address"
        action={<LinkButton href="/">Go to the start page</LinkButton>}
      >
        The link may be old, or what it points to is not visible to you.
      </EmptyState>
    </main>
  );
}
