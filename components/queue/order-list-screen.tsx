'use client';

import { useQueryStates } from 'nuqs';
import { useRef } from 'react';
import type { Viewer } from '@/components/order/order-context';
import { TopBar } from '@/components/shell/top-bar';
import { LinkTabs } from '@/components/ui/link-tabs';
import { type OrderPlaceName, viewAt } from '@/lib/orders/model/order-places';
import type { OrderViewName } from '@/lib/orders/model/order-views';
import type { OrderList } from '@/lib/orders/queries/order-list';
import { OrderListPane } from './order-list-pane';
import { orderListParams } from './order-list-params';
import { useOrderList } from './use-order-list';
import { viewTabs } from './view-tabs';

export interface OrderListScreenProps {
  place: OrderPlaceName;
  title: string;
  /** The first page, as the server read it, and for which view and search. */
  initial: { list: OrderList; view: OrderViewName; search: string };
  viewer: Viewer;
  mayDecide: boolean;
  zone: string;
}

/** A place that lists orders: its views as tabs, the list, and a peek beside it. */
export function OrderListScreen({ place, title, initial, viewer, mayDecide, zone }: OrderListScreenProps) {
  const [params, setParams] = useQueryStates(orderListParams);
  const view = viewAt(place, params.view);
  const address = { view, search: params.q.trim() };
  const isInitial = initial.view === view && initial.search === address.search;
  const query = useOrderList(address, isInitial ? initial.list : null);
  const counts = query.data?.counts ?? initial.list.counts;
  const field = useRef<HTMLInputElement>(null);
  const tabs = viewTabs(place, view, counts);
  return (
    <OrderListPane
      topBar={<TopBar title={title} tabs={<LinkTabs label="Views" tabs={tabs} />} />}
      address={address}
      query={query}
      pageNow={initial.list.now}
      onSearch={(q) => void setParams({ q: q || null })}
      field={field}
      views={tabs.map((tab) => tab.href)}
      viewer={viewer}
      mayDecide={mayDecide}
      zone={zone}
    />
  );
}
