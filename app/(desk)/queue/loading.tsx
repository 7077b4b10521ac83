import { OrderListLoading } from '@/components/queue/order-list-loading';

export default function QueueLoading() {
  return <OrderListLoading place="queue" title="Queue" />;
}
