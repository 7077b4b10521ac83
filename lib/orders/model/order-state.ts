import type { LineState, OrderOutcome, OrderPhase, OrderState } from './order-states';

/** Everything the shown state of an order or line follows from. */
export interface StateFacts {
  phase: OrderPhase;
  outcome: OrderOutcome | null;
  held?: boolean;
  question?: boolean;
  revision?: boolean;
  cancellation?: 'asked' | 'approved' | null;
}

const BY_PHASE: Record<Exclude<OrderPhase, 'final'>, OrderState> = {
  draft: 'draft',
  submitted: 'submitted',
  enrichment: 'enrichmentInProgress',
  new: 'new',
  acknowledged: 'acknowledged',
  inProgress: 'inProgress',
};

/**
 * The shown state of an order (spec: domain, "Order states"). Precedence: final > cancellation
 * approved > cancellation asked > revision > hold > question > phase. Reaching draft or final closes
 * every open row, so in those phases they do not count.
 */
export function orderState(facts: StateFacts): OrderState {
  const { phase } = facts;
  if (phase === 'final') {
    if (!facts.outcome) throw new Error('A final order has an outcome.');
    return facts.outcome;
  }
  if (phase === 'draft') return 'draft';
  if (facts.cancellation === 'approved') return 'cancellationInProgress';
  if (facts.cancellation === 'asked') return 'assessingCancellation';
  if (facts.revision) return 'revisionInProgress';
  if (facts.held) return phase === 'enrichment' ? 'enrichmentOnHold' : 'onHold';
  if (facts.question && phase !== 'enrichment') return 'awaitingInformation';
  return BY_PHASE[phase];
}

/** The shown state of a line: an order's, plus scheduled (approved, starts later). */
export function lineState(facts: StateFacts & { scheduled?: boolean }): LineState {
  const state = orderState(facts);
  return state === 'acknowledged' && facts.scheduled ? 'scheduled' : state;
}
