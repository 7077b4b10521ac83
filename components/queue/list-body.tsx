'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ORDER_VIEWS, type OrderViewName } from '@/lib/orders/model/order-views';

interface ListBodyProps {
  view: OrderViewName;
  search: string;
  empty: boolean;
  error: Error | null;
  /** Whether there is anything to show besides the error. */
  hasList: boolean;
  onRetry: () => void;
  onClear: () => void;
  children: ReactNode;
}

/** The list; or why there is none and what can be done about it. */
export function ListBody(props: ListBodyProps) {
  const { view, search, empty, error, hasList, onRetry, onClear, children } = props;
  if (error && !hasList) {
    return (
      <Middle>
        <ErrorState title="Could not load the orders" error={error} onRetry={onRetry}>
          {error.message} Your search is kept.
        </ErrorState>
      </Middle>
    );
  }
  if (empty && search) {
    return (
      <Middle>
        <EmptyState title="No order fits" action={<Button onClick={onClear}>Clear the search</Button>}>
          Nothing in “{ORDER_VIEWS[view].label}” has “{search}” in its number, account, offering or reference.
        </EmptyState>
      </Middle>
    );
  }
  if (empty) {
    const [title = '', ...meaning] = ORDER_VIEWS[view].empty.split('. ');
    return (
      <Middle>
        <EmptyState title={title.replace(/\.$/, '')}>{meaning.join('. ')}</EmptyState>
      </Middle>
    );
  }
  return children;
}

function Middle({ children }: { children: ReactNode }) {
  return <div className="grid min-h-full place-items-center p-6">{children}</div>;
}
