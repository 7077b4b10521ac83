'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode, RefObject } from 'react';
import type { Viewer } from '@/components/order/order-context';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import { Announcer } from './announcer';
import type { ListAddress } from './fetch-order-list';
import { ListBody } from './list-body';
import { ListToolbar } from './list-toolbar';
import { LoadMore } from './load-more';
import { OrderGrid } from './order-grid';
import { OrderPeek } from './order-peek';
import { RejectAt } from './reject-at';
import { useListDesk } from './use-list-desk';
import { useLoadMore } from './use-load-more';
import type { useOrderList } from './use-order-list';

interface OrderListPaneProps {
  /** Above the list only: a peek has the height of the page. */
  topBar: ReactNode;
  address: ListAddress;
  query: ReturnType<typeof useOrderList>;
  pageNow: string;
  onSearch: (search: string) => void;
  field: RefObject<HTMLInputElement | null>;
  views: readonly string[];
  viewer: Viewer;
  mayDecide: boolean;
  zone: string;
}

/** The list below the top bar: search, rows, and the peek that follows the cursor. */
export function OrderListPane(props: OrderListPaneProps) {
  const { topBar, address, query, pageNow, onSearch, field, views, viewer, mayDecide, zone } = props;
  const router = useRouter();
  const desk = useListDesk({ address, query, field, views, by: viewer.name, mayDecide });
  const { rows, waiting, showNew, cursor, decisions, askToReject, peek, isPhone } = desk;
  const { loadMore, loading } = useLoadMore(address);
  const { data } = query;
  const now = data?.now ?? pageNow;
  const pick = (order: OrderListRow) => {
    if (isPhone) router.push(`/orders/${order.number}`);
    else {
      cursor.focus(order.id);
      peek.open(order.number);
    }
  };
  const step = (by: number) => {
    const from = rows.findIndex((row) => row.order.number === peek.number);
    cursor.focus(rows[Math.min(rows.length - 1, Math.max(0, from + by))]?.order.id);
  };
  return (
    <div className="relative flex min-h-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col">
        {topBar}
        <ListToolbar
          search={address.search}
          onSearch={onSearch}
          field={field}
          onLeave={desk.toList}
          waiting={waiting}
          onShowNew={showNew}
          stale={query.error && data ? query.error.message : null}
          onRetry={() => void query.refetch()}
        />
        <div className="@container min-h-0 flex-1 overflow-y-auto">
          <ListBody
            view={address.view}
            search={address.search}
            empty={rows.length === 0}
            error={query.error}
            hasList={data !== undefined}
            onRetry={() => void query.refetch()}
            onClear={() => onSearch('')}
          >
            <OrderGrid
              rows={rows}
              view={address.view}
              more={Boolean(data?.next)}
              zone={zone}
              now={now}
              list={cursor.list}
              rowProps={cursor.rowProps}
              onKeyDown={cursor.onEnds}
              onPick={pick}
            />
            {data?.next && !query.isPlaceholderData && <LoadMore onLoad={loadMore} loading={loading} />}
          </ListBody>
        </div>
      </div>
      {peek.number && !isPhone && (
        <OrderPeek
          number={peek.number}
          viewer={viewer}
          zone={zone}
          now={now}
          mayDecide={mayDecide}
          onApprove={decisions.approve}
          onReject={askToReject}
          onStep={step}
          onClose={desk.closePeek}
        />
      )}
      <RejectAt
        rejecting={decisions.rejecting}
        onReject={decisions.reject}
        onClose={decisions.stopRejecting}
        finalFocus={() => desk.rowElement(cursor.current)}
      />
      <Announcer message={waiting ? `${waiting} new ${waiting === 1 ? 'order' : 'orders'}` : ''} />
    </div>
  );
}
