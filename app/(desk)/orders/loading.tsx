import { OrderListLoading } from '@/components/queue/order-list-loading';

export default function OrdersLoading() {
  return <OrderListLoading title="Orders" />;
}
