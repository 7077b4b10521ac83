import type { StateFace } from '@/lib/orders/model/order-states';

/** Domain orders (spec: domain, "Domain orders"). */
export type DomainOrderKind = 'product' | 'customerFacingService' | 'resourceFacingService' | 'resource';

export const DOMAIN_ORDER_PHASES = ['draft', 'qualified', 'inProgress', 'final'] as const;
export type DomainOrderPhase = (typeof DOMAIN_ORDER_PHASES)[number];

export const DOMAIN_ORDER_OUTCOMES = ['completed', 'failed', 'canceled'] as const;
export type DomainOrderOutcome = (typeof DOMAIN_ORDER_OUTCOMES)[number];

export type DomainOrderState =
  | 'draft'
  | 'qualified'
  | 'inProgress'
  | 'onHold'
  | 'awaitingInformation'
  | 'cancellationInProgress'
  | DomainOrderOutcome;

export const DOMAIN_ORDER_STATES: Record<DomainOrderState, StateFace> = {
  draft: { label: 'Draft', family: 'state-draft', glyph: 'state-draft' },
  qualified: { label: 'Qualified', family: 'state-acknowledged', glyph: 'state-acknowledged' },
  inProgress: { label: 'In progress', family: 'state-in-progress', glyph: 'state-in-progress' },
  onHold: { label: 'On hold', family: 'state-on-hold', glyph: 'state-on-hold' },
  awaitingInformation: {
    label: 'Awaiting information',
    family: 'state-awaiting-info',
    glyph: 'state-awaiting-info',
  },
  cancellationInProgress: {
    label: 'Cancellation in progress',
    family: 'state-canceling',
    glyph: 'state-canceling',
  },
  completed: { label: 'Completed', family: 'state-completed', glyph: 'state-completed' },
  failed: { label: 'Failed', family: 'state-failed', glyph: 'state-failed' },
  canceled: { label: 'Canceled', family: 'state-canceled', glyph: 'state-canceled' },
};

/** Number prefixes: PRO-, SRV-, RES-<order>-<nn>. */
export const DOMAIN_ORDER_PREFIX: Record<DomainOrderKind, 'PRO' | 'SRV' | 'RES'> = {
  product: 'PRO',
  customerFacingService: 'SRV',
  resourceFacingService: 'SRV',
  resource: 'RES',
};
