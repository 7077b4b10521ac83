import type { DomainOrderPhase } from './domain-order-states';

/** What Baton itself does to a domain order; people work its tasks (spec: domain, "Domain orders"). */
export const DOMAIN_ORDER_COMMANDS = {
  qualify: { from: ['draft'], to: 'qualified', built: true },
  start: { from: ['qualified'], to: 'inProgress', built: true },
  settle: { from: ['draft', 'qualified', 'inProgress'], to: 'final', built: true },
} as const satisfies Record<
  string,
  { from: readonly DomainOrderPhase[]; to: DomainOrderPhase; built: boolean }
>;

export type DomainOrderCommand = keyof typeof DOMAIN_ORDER_COMMANDS;
