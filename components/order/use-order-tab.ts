'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';

const TABS = ['overview', 'plan', 'decomposition', 'characteristics'] as const;
export type OrderTab = (typeof TABS)[number];

const tabParam = parseAsStringLiteral(TABS).withDefault('overview').withOptions({ history: 'push' });

const HAS: Record<OrderTab, (order: OrderDetail) => boolean> = {
  overview: () => true,
  plan: (order) => order.maySeePlan && order.tasks.length > 0,
  decomposition: (order) => order.maySeePlan && order.domainOrders.length > 0,
  characteristics: (order) => order.lines.some((line) => line.characteristics.length > 0),
};

/** The tab in the address, or the overview where the order has no such part. */
export function useOrderTab(order: OrderDetail) {
  const [asked, setTab] = useQueryState('tab', tabParam);
  const tabs = TABS.filter((name) => HAS[name](order));
  const tab = tabs.includes(asked) ? asked : 'overview';
  return { tabs, tab, setTab };
}
