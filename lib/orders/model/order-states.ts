/**
 * The stored phases and the shown states of orders and order lines (spec: domain, "Order states").
 * `family` is the token stem (`var(--state-new)`), `glyph` the symbol id of `public/glyphs.svg`.
 */
export const ORDER_PHASES = [
  'draft',
  'submitted',
  'enrichment',
  'new',
  'acknowledged',
  'inProgress',
  'final',
] as const;
export type OrderPhase = (typeof ORDER_PHASES)[number];

export const ORDER_OUTCOMES = ['rejected', 'canceled', 'failed', 'partial', 'completed'] as const;
export type OrderOutcome = (typeof ORDER_OUTCOMES)[number];

export type OrderState =
  | 'draft'
  | 'submitted'
  | 'enrichmentInProgress'
  | 'enrichmentOnHold'
  | 'new'
  | 'acknowledged'
  | 'inProgress'
  | 'awaitingInformation'
  | 'onHold'
  | 'revisionInProgress'
  | 'assessingCancellation'
  | 'cancellationInProgress'
  | OrderOutcome;

export type LineState = OrderState | 'scheduled';

export interface StateFace {
  label: string;
  family: string;
  glyph: string;
}

const face = (label: string, family: string, glyph = family): StateFace => ({ label, family, glyph });

export const ORDER_STATES: Record<OrderState, StateFace> = {
  draft: face('Draft', 'state-draft'),
  submitted: face('Submitted', 'state-submitted'),
  enrichmentInProgress: face('Enrichment in progress', 'state-enrichment'),
  enrichmentOnHold: face('Enrichment on hold', 'state-enrichment', 'state-on-hold'),
  new: face('New', 'state-new'),
  acknowledged: face('Acknowledged', 'state-acknowledged'),
  inProgress: face('In progress', 'state-in-progress'),
  awaitingInformation: face('Awaiting information', 'state-awaiting-info'),
  onHold: face('On hold', 'state-on-hold'),
  revisionInProgress: face('Revision in progress', 'state-revision'),
  assessingCancellation: face('Assessing cancellation', 'state-assessing-cancel'),
  cancellationInProgress: face('Cancellation in progress', 'state-canceling'),
  rejected: face('Rejected', 'state-rejected'),
  canceled: face('Canceled', 'state-canceled'),
  failed: face('Failed', 'state-failed'),
  partial: face('Partially completed', 'state-awaiting-info', 'state-failed'),
  completed: face('Completed', 'state-completed'),
};

export const LINE_STATES: Record<LineState, StateFace> = {
  ...ORDER_STATES,
  scheduled: face('Scheduled', 'state-acknowledged', 'state-submitted'),
};
