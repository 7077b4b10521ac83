import type { LineState, OrderState } from '@/lib/orders/model/order-states';
import type { TmfVersion } from '../error-answer';

type WireStates<S extends string> = Record<S, Record<TmfVersion, string | null>>;

const both = (state: string): Record<TmfVersion, string> => ({ v4: state, v5: state });

/** Our order states as either version says them (spec: domain, "Order states"). Null: not visible there. */
export const ORDER_WIRE_STATES: WireStates<OrderState> = {
  // In v4 a draft is seen only once it was submitted before; then it waits for its author.
  draft: { v4: 'pending', v5: 'draft' },
  submitted: both('acknowledged'),
  enrichmentInProgress: both('acknowledged'),
  enrichmentOnHold: both('held'),
  new: both('acknowledged'),
  acknowledged: { v4: 'acknowledged', v5: 'inProgress.accepted' },
  inProgress: both('inProgress'),
  awaitingInformation: both('pending'),
  onHold: both('held'),
  revisionInProgress: both('inProgress'),
  assessingCancellation: both('assessingCancellation'),
  cancellationInProgress: both('pendingCancellation'),
  rejected: both('rejected'),
  canceled: both('cancelled'),
  failed: both('failed'),
  partial: both('partial'),
  completed: both('completed'),
};

/** Line states on items. v4 has no partial item, v5 no draft one. */
export const ITEM_WIRE_STATES: WireStates<LineState> = {
  ...ORDER_WIRE_STATES,
  draft: { v4: 'pending', v5: null },
  scheduled: both('acknowledged'),
  acknowledged: both('acknowledged'),
  partial: { v4: 'failed', v5: 'partial' },
};

/** The order states that a version writes in this way; none when it knows no such state. */
export const statesWrittenAs = (version: TmfVersion, wire: string): OrderState[] =>
  (Object.keys(ORDER_WIRE_STATES) as OrderState[]).filter(
    (state) => ORDER_WIRE_STATES[state][version] === wire,
  );
