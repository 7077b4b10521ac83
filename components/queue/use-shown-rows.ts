'use client';

import { useMemo, useState } from 'react';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import { appendShown, mergeShown } from './merge-shown';
import type { KeptList } from './use-order-list';

export interface ShownRow {
  order: OrderListRow;
  /** It is no longer part of this view, and stays until the list is left. */
  left: boolean;
}

interface Shown {
  address: string;
  ids: string[];
  pages: number;
}

const idsOf = (list: KeptList) => list.rows.map((row) => row.id);

/** What is shown next: nothing moves by itself, arrivals wait, a further page is added at the end. */
function next(shown: Shown | null, address: string, list: KeptList): Shown {
  const fresh = { address, ids: idsOf(list), pages: list.pages };
  if (shown?.address !== address || shown.ids.length === 0) return fresh;
  if (list.pages > shown.pages) return { ...fresh, ids: appendShown(shown.ids, fresh.ids) };
  return shown;
}

/** The rows in the order in which they stand, with how many more wait to be let in. */
export function useShownRows(address: string, list: KeptList | undefined, settled: boolean) {
  const [shown, setShown] = useState<Shown | null>(() => (list ? next(null, address, list) : null));
  // While another address is being read the rows of the last one stay.
  const current = list && settled ? next(shown, address, list) : shown;
  if (current !== shown && (current?.ids.length || current?.address !== shown?.address)) setShown(current);
  const rows = useMemo(() => {
    const present = new Map(list?.rows.map((order) => [order.id, { order, left: false }]));
    for (const order of list?.left ?? []) present.set(order.id, { order, left: true });
    return (current?.ids ?? []).flatMap((id): ShownRow[] => {
      const row = present.get(id);
      return row ? [row] : [];
    });
  }, [list, current]);
  const waiting = useMemo(() => {
    const ids = new Set(current?.ids);
    return settled && list ? idsOf(list).filter((id) => !ids.has(id)).length : 0;
  }, [list, current, settled]);
  const showNew = () => {
    if (list && current) setShown({ ...current, ids: mergeShown(current.ids, idsOf(list)) });
  };
  return { rows, waiting, showNew };
}
