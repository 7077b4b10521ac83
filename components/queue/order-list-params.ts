import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server';
import { ORDER_VIEWS, type OrderViewName } from '@/lib/orders/model/order-views';

const VIEWS = Object.keys(ORDER_VIEWS) as OrderViewName[];

/** The URL of an order list is its state: one parser map for the server's loader and the client's hook. */
export const orderListParams = {
  /** Left out: the first view of the place. */
  view: parseAsStringLiteral(VIEWS),
  q: parseAsString.withDefault(''),
  /** The order whose peek is open, by number. */
  peek: parseAsString,
};

export const loadOrderListParams = createLoader(orderListParams);
