import type { OrderPhase } from './order-states';

/** What happens to lines: they follow their order until they start, then settle by themselves. */
export const LINE_COMMANDS = {
  submit: { from: ['draft'], to: 'submitted', by: 'order', built: true },
  accept: { from: ['submitted', 'enrichment'], to: 'new', by: 'order', built: true },
  reject: { from: ['new'], to: 'final', by: 'order', built: true },
  sendBack: { from: ['new'], to: 'draft', by: 'order', built: false },
  approve: { from: ['new'], to: 'acknowledged', by: 'order', built: true },
  start: { from: ['acknowledged'], to: 'inProgress', by: 'system', built: true },
  settle: { from: ['acknowledged', 'inProgress'], to: 'final', by: 'system', built: true },
  hold: { from: ['enrichment', 'new', 'acknowledged', 'inProgress'], to: null, by: 'person', built: false },
  releaseHold: {
    from: ['enrichment', 'new', 'acknowledged', 'inProgress'],
    to: null,
    by: 'person',
    built: false,
  },
  requestCancellation: {
    from: ['draft', 'submitted', 'enrichment', 'new', 'acknowledged', 'inProgress'],
    to: null,
    by: 'person',
    built: false,
  },
} as const satisfies Record<
  string,
  { from: readonly OrderPhase[]; to: OrderPhase | null; by: 'order' | 'system' | 'person'; built: boolean }
>;

export type LineCommand = keyof typeof LINE_COMMANDS;
