'use client';

import { createContext, useContext } from 'react';
import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';

export interface Viewer {
  id: string;
  name: string;
  /** Customers see and write only what is for customers. */
  customer: boolean;
}

export interface OrderPage {
  order: OrderDetail;
  viewer: Viewer;
  /** Dates are read in the provider's time zone, from the server's now (ISO). */
  zone: string;
  now: string;
}

export const OrderContext = createContext<OrderPage | null>(null);

/** The order on this page, who looks at it and when. */
export function useOrderPage(): OrderPage {
  const page = useContext(OrderContext);
  if (!page) throw new Error('useOrderPage is used outside an order page');
  return page;
}
