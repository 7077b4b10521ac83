'use client';

import { useMemo } from 'react';
import { OrderContext, type Viewer } from '@/components/order/order-context';
import { ErrorState } from '@/components/ui/error-state';
import { Kbd } from '@/components/ui/kbd';
import { SkeletonRows } from '@/components/ui/skeleton-rows';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import { PeekBar } from './peek-bar';
import { PeekChecks } from './peek-checks';
import { PeekComment } from './peek-comment';
import { PeekFacts } from './peek-facts';
import { PeekLines } from './peek-lines';
import { PeekSummary } from './peek-summary';
import { usePeekedOrder } from './use-peeked-order';

interface OrderPeekProps {
  number: string;
  viewer: Viewer;
  zone: string;
  now: string;
  mayDecide: boolean;
  onApprove: (order: OrderListRow) => void;
  onReject: (order: OrderListRow, anchor: Element) => void;
  onStep: (by: number) => void;
  onClose: () => void;
}

/** An order beside the list: enough to decide it. Not modal, and it never takes the focus by itself. */
export function OrderPeek(props: OrderPeekProps) {
  const { number, viewer, zone, now, mayDecide, onApprove, onReject, onStep, onClose } = props;
  return (
    <aside
      data-peek
      aria-labelledby="peek-title"
      className="flex w-(--peek-w) flex-none flex-col border-line border-l bg-surface max-[1439px]:w-[372px] max-[1199px]:absolute max-[1199px]:inset-y-0 max-[1199px]:right-0 max-[1199px]:z-(--z-peek) max-[1199px]:shadow-overlay max-lg:w-[400px] max-lg:max-w-full"
    >
      <PeekBar number={number} onStep={onStep} onClose={onClose} />
      <section
        key={number}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard
        tabIndex={0}
        aria-label={`Details of ${number}`}
        className="min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]"
      >
        <PeekBody {...{ number, viewer, zone, now, mayDecide, onApprove, onReject }} />
      </section>
      <p className="flex h-9 flex-none items-center gap-3.5 border-line border-t px-4 text-micro text-muted pointer-coarse:hidden">
        <span className="flex items-center gap-1.5">
          <Kbd>J</Kbd>
          <Kbd>K</Kbd>
          Next, previous
        </span>
        <span className="flex items-center gap-1.5">
          <Kbd>Enter</Kbd>
          Open
        </span>
        <span className="flex items-center gap-1.5">
          <Kbd>Space</Kbd>
          Close peek
        </span>
      </p>
    </aside>
  );
}

function PeekBody(props: Omit<OrderPeekProps, 'onStep' | 'onClose'>) {
  const { number, viewer, zone, now, mayDecide, onApprove, onReject } = props;
  const { data: order, error, refetch } = usePeekedOrder(number);
  const page = useMemo(() => order && { order, viewer, zone, now }, [order, viewer, zone, now]);
  if (!page) {
    if (!error) return <SkeletonRows rows={8} columns="1fr" widths={[80]} label={`Loading ${number}`} />;
    return (
      <div className="p-4">
        <ErrorState level={3} title={`Could not load ${number}`} onRetry={() => void refetch()}>
          {error.message}
        </ErrorState>
      </div>
    );
  }
  return (
    <OrderContext value={page}>
      <PeekSummary mayDecide={mayDecide} onApprove={onApprove} onReject={onReject} />
      <PeekChecks />
      <PeekLines />
      <PeekFacts />
      <PeekComment />
    </OrderContext>
  );
}
