'use client';

import { type RefObject, useEffect } from 'react';
import { useIsPhone } from '@/components/order/use-is-phone';
import { useRowCursor } from '@/components/plan/use-row-cursor';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import type { ListAddress } from './fetch-order-list';
import { nextToDecide } from './next-to-decide';
import { useListKeys } from './use-list-keys';
import type { useOrderList } from './use-order-list';
import { usePeek } from './use-peek';
import { useRowDecisions } from './use-row-decisions';
import { type ShownRow, useShownRows } from './use-shown-rows';

interface ListDesk {
  address: ListAddress;
  query: ReturnType<typeof useOrderList>;
  field: RefObject<HTMLInputElement | null>;
  /** Addresses of the views, for the keys 1 to 9. */
  views: readonly string[];
  /** The name of who decides. */
  by: string;
  mayDecide: boolean;
}

/** How many peeks are fetched before the cursor gets there. */
const AHEAD = 2;

const numbersFrom = (rows: readonly ShownRow[], at: number): string[] =>
  at < 0 ? [] : rows.slice(at, at + 1 + AHEAD).map((row) => row.order.number);

/** What a list is worked with: its rows, the cursor on them, decisions, the peek, and the keys for all. */
export function useListDesk({ address, query, field, views, by, mayDecide }: ListDesk) {
  const isPhone = useIsPhone();
  const { data, isPlaceholderData, shownIds } = query;
  const shown = useShownRows(`${address.view} ${address.search}`, data, !isPlaceholderData);
  const { rows, waiting, showNew } = shown;
  const ids = rows.map((row) => row.order.id);
  useEffect(() => {
    shownIds.current = rows.map((row) => row.order.id);
  }, [rows, shownIds]);
  const cursor = useRowCursor(ids);
  const at = cursor.current ? ids.indexOf(cursor.current) : -1;
  const current = rows[at]?.order ?? null;
  const peek = usePeek(current?.number ?? null, isPhone ? [] : numbersFrom(rows, at));
  const rowElement = (id: string | null) =>
    id ? (cursor.list.current?.querySelector<HTMLElement>(`[data-row="${id}"]`) ?? null) : null;
  const decisions = useRowDecisions({
    by,
    rows,
    goOn: (from) => cursor.focus(nextToDecide(rows, from.id)),
    showDefects: (order) => peek.open(order.number),
  });
  const askToReject = (order: OrderListRow, anchor?: Element) =>
    decisions.askToReject(order, anchor ?? rowElement(order.id)?.querySelector('[data-state]') ?? null);
  const closePeek = () => {
    peek.close();
    // What had the focus in the peek is gone; its row takes it.
    if (document.activeElement?.closest('[data-peek]')) cursor.focus(cursor.current ?? ids[0]);
  };
  useListKeys({
    current,
    rows: rows.map((row) => row.order),
    mayDecide,
    views,
    peekIsOpen: peek.number !== null,
    approve: decisions.approve,
    reject: askToReject,
    undo: decisions.undo,
    openPeek: (order) => peek.open(order.number),
    closePeek,
    search: () => field.current?.select(),
    showNew: waiting ? showNew : undefined,
  });
  const toList = () => void (cursor.focus(cursor.current ?? ids[0]) || field.current?.blur());
  return { ...shown, cursor, rowElement, decisions, askToReject, peek, closePeek, isPhone, toList };
}
