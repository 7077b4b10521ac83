import type { Action } from '@/lib/access/model/permissions';
import type { OrderViewName } from './order-views';

/** A page that lists orders: who it is for, and its views, the first being what it opens with. */
interface OrderPlace {
  needs: Action;
  views: readonly OrderViewName[];
}

export const ORDER_PLACES = {
  queue: { needs: 'decideOrders', views: ['needs-decision', 'in-flight', 'closed'] },
  orders: { needs: 'seeOrders', views: ['all', 'drafts', 'needs-decision', 'in-flight', 'closed'] },
} as const satisfies Record<string, OrderPlace>;

export type OrderPlaceName = keyof typeof ORDER_PLACES;

/** The view that is shown at a place when this one is asked for: itself, or the place's first. */
export function viewAt(place: OrderPlaceName, asked: OrderViewName | null): OrderViewName {
  const views: readonly OrderViewName[] = ORDER_PLACES[place].views;
  return asked !== null && views.includes(asked) ? asked : ORDER_PLACES[place].views[0];
}
