import type { LineState, OrderState } from '@/lib/orders/model/order-states';

/**
 * Our order states in TMF622 v4 (spec: domain, "Order states"). A draft shows only when it was submitted
 * before, and is then pending: it waits for its sender.
 */
export const V4_ORDER_STATES: Record<OrderState, string> = {
  draft: 'pending',
  submitted: 'acknowledged',
  enrichmentInProgress: 'acknowledged',
  enrichmentOnHold: 'held',
  new: 'acknowledged',
  acknowledged: 'acknowledged',
  inProgress: 'inProgress',
  awaitingInformation: 'pending',
  onHold: 'held',
  revisionInProgress: 'inProgress',
  assessingCancellation: 'assessingCancellation',
  cancellationInProgress: 'pendingCancellation',
  rejected: 'rejected',
  canceled: 'cancelled',
  failed: 'failed',
  partial: 'partial',
  completed: 'completed',
};

/** Our line states as v4 item states: an item is never partial there. */
export const V4_ITEM_STATES: Record<LineState, string> = {
  ...V4_ORDER_STATES,
  scheduled: 'acknowledged',
  partial: 'failed',
};
