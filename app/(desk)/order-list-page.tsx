import type { SearchParams } from 'nuqs/server';
import { loadOrderListParams } from '@/components/queue/order-list-params';
import { OrderListScreen } from '@/components/queue/order-list-screen';
import { NoAccess } from '@/components/shell/no-access';
import { may } from '@/lib/access/model/may';
import { ACTIONS } from '@/lib/access/model/permissions';
import { requireUser } from '@/lib/access/session';
import { ORDER_PLACES, type OrderPlaceName, viewAt } from '@/lib/orders/model/order-places';
import { orderList } from '@/lib/orders/queries/order-list';
import { PAGE_SIZE } from '@/lib/orders/queries/order-rows';
import { runtime } from '@/lib/platform/runtime';

interface OrderListPageProps {
  place: OrderPlaceName;
  title: string;
  searchParams: Promise<SearchParams>;
}

/** The first screen of an order list, read on the server; the client keeps it fresh from there. */
export async function OrderListPage({ place, title, searchParams }: OrderListPageProps) {
  const [user, params, { store, clock, timeZone }] = await Promise.all([
    requireUser(),
    loadOrderListParams(searchParams),
    runtime(),
  ]);
  const view = viewAt(place, params.view);
  const search = params.q.trim().slice(0, 200);
  const query = { view, search, after: null, limit: PAGE_SIZE };
  const list = await orderList(store.db, user, place, query, clock.now());
  if (!list) return <NoAccess title={title} what={ACTIONS[ORDER_PLACES[place].needs]} />;
  const customer = user.roles.every((role) => role === 'customer');
  return (
    <OrderListScreen
      place={place}
      title={title}
      initial={{ list, view, search }}
      viewer={{ id: user.id, name: user.name, customer }}
      mayDecide={may(user, 'decideOrders')}
      zone={timeZone}
    />
  );
}
