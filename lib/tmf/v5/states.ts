import type { LineState, OrderState } from '@/lib/orders/model/order-states';

/** Our order states in TMF622 v5 (spec: domain, "Order states"). */
export const V5_ORDER_STATES: Record<OrderState, string> = {
  draft: 'draft',
  submitted: 'acknowledged',
  enrichmentInProgress: 'acknowledged',
  enrichmentOnHold: 'held',
  new: 'acknowledged',
  acknowledged: 'inProgress.accepted',
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

/** Our line states as v5 item states, which know neither draft nor inProgress.accepted. */
export const V5_ITEM_STATES: Record<LineState, string> = {
  ...V5_ORDER_STATES,
  draft: 'pending',
  acknowledged: 'acknowledged',
  scheduled: 'acknowledged',
};
