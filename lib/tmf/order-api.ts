import type { LineState, OrderState } from '@/lib/orders/model/order-states';
import type { JsonObject } from '@/lib/platform/json';
import { asV4 } from './v4/as-v4';
import { V4_ITEM_STATES, V4_ORDER_STATES } from './v4/states';
import { asV5 } from './v5/as-v5';
import { V5_ITEM_STATES, V5_ORDER_STATES } from './v5/states';

/** One version of the TMF622 product ordering API: everything in which it differs from the other. */
export interface OrderApi {
  version: 'v4' | 'v5';
  path: string;
  /** What the time of creation is called. */
  createdName: 'orderDate' | 'creationDate';
  orderStates: Record<OrderState, string>;
  itemStates: Record<LineState, string>;
  /** Whether orders that were never submitted exist here. */
  drafts: boolean;
  /** From the shape both versions share to this one's. */
  write: (order: JsonObject) => JsonObject;
}

const BASE = '/tmf-api/productOrderingManagement';

export const V4: OrderApi = {
  version: 'v4',
  path: `${BASE}/v4/productOrder`,
  createdName: 'orderDate',
  orderStates: V4_ORDER_STATES,
  itemStates: V4_ITEM_STATES,
  drafts: false,
  write: asV4,
};

export const V5: OrderApi = {
  version: 'v5',
  path: `${BASE}/v5/productOrder`,
  createdName: 'creationDate',
  orderStates: V5_ORDER_STATES,
  itemStates: V5_ITEM_STATES,
  drafts: true,
  write: asV5,
};
