'use client';

import { useRouter } from 'next/navigation';
import { useHotkeys } from '@/components/command/use-hotkeys';
import { undoStack } from '@/components/ui/undo-stack';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';

interface ListKeys {
  /** The order under the cursor. */
  current: OrderListRow | null;
  rows: readonly OrderListRow[];
  mayDecide: boolean;
  views: readonly string[];
  peekIsOpen: boolean;
  approve: (order: OrderListRow) => void;
  reject: (order: OrderListRow) => void;
  undo: (number: string, intentId: string) => Promise<void>;
  openPeek: (order: OrderListRow) => void;
  closePeek: () => void;
  search: () => void;
  /** Left out while nothing new waits. */
  showNew?: () => void;
}

/** The decision of one's own that was given last and can still be taken back. */
function newestOwn(rows: readonly OrderListRow[]): { number: string; intentId: string } | null {
  const own = rows.flatMap(({ number, pending }) =>
    pending?.mine && pending.intentId ? [{ number, ...pending }] : [],
  );
  return own.sort((a, b) => b.dueAt.localeCompare(a.dueAt))[0] ?? null;
}

/** The keys of an order list besides those that move the cursor. */
export function useListKeys(keys: ListKeys): void {
  const router = useRouter();
  const { current, mayDecide, views, peekIsOpen } = keys;
  // What can be undone is anywhere in the list: the cursor went on once it was decided.
  const own = newestOwn(keys.rows);
  const canDecide = current !== null && mayDecide;
  useHotkeys('item', {
    approve: canDecide ? () => keys.approve(current) : undefined,
    reject: canDecide ? () => keys.reject(current) : undefined,
    undo: own ? () => undoStack.undoLatest() || void keys.undo(own.number, own.intentId) : undefined,
  });
  useHotkeys('list', {
    open: current ? () => router.push(`/orders/${current.number}`) : undefined,
    peek: peekIsOpen ? keys.closePeek : current ? () => keys.openPeek(current) : undefined,
    close: peekIsOpen ? keys.closePeek : undefined,
    filter: keys.search,
    arrivals: keys.showNew,
    view: (event) => {
      const href = views[Number(event.key) - 1];
      if (!href) return false;
      router.push(href);
      return true;
    },
  });
}
