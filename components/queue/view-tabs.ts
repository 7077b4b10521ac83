import { ORDER_PLACES, type OrderPlaceName } from '@/lib/orders/model/order-places';
import { ORDER_VIEWS, type OrderViewName } from '@/lib/orders/model/order-views';

/** The views of a place as tabs; the first one has the plain address. */
export function viewTabs(
  place: OrderPlaceName,
  current: OrderViewName,
  counts?: Readonly<Record<OrderViewName, number>>,
) {
  return ORDER_PLACES[place].views.map((name, index) => ({
    href: index === 0 ? `/${place}` : `/${place}?view=${name}`,
    label: ORDER_VIEWS[name].label,
    count: counts?.[name],
    current: name === current,
  }));
}
