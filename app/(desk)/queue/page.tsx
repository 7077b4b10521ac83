import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { OrderListPage } from '../order-list-page';

export const metadata: Metadata = { title: 'Queue' };

export default function QueuePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <OrderListPage place="queue" title="Queue" searchParams={searchParams} />;
}
