import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { OrderListPage } from '../order-list-page';

export const metadata: Metadata = { title: 'Orders' };

export default function OrdersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <OrderListPage place="orders" title="Orders" searchParams={searchParams} />;
}
