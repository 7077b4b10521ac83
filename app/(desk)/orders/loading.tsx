import { OrderListLoading } from '@/components/queue/order-list-loading';

export default function OrdersLoading() {
  return <OrderListLoading place="orders" title="Orders" />;
}
