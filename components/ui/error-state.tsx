'use client';

import { RefreshCw } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Button } from './button';

interface ErrorStateProps {
  /** What happened: "Could not load the queue". */
  title: string;
  /** Why, and what is kept. */
  children: ReactNode;
  onRetry?: () => void;
  error?: unknown;
  level?: 1 | 2 | 3;
}

const digestOf = (error: unknown): string | null =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null;

/** What happened, what is kept, and a way to try again. */
export function ErrorState({ title, children, onRetry, error, level = 2 }: ErrorStateProps) {
  const Heading = `h${level}` as const;
  const digest = digestOf(error);
  useEffect(() => {
    if (error) console.error(error);
  }, [error]);
  return (
    <div
      role="alert"
      className="grid w-full max-w-[480px] justify-items-center gap-1 rounded-card border border-line-strong bg-surface px-4 py-6 text-center"
    >
      <Heading className="font-semibold">{title}</Heading>
      <p className="text-fg-2">{children}</p>
      {digest && (
        <p className="text-meta text-muted">
          For your administrator: <span className="mono">{digest}</span>
        </p>
      )}
      {onRetry && (
        <Button size="s" className="mt-2" onClick={onRetry}>
          <RefreshCw aria-hidden="true" />
          Try again
        </Button>
      )}
    </div>
  );
}
