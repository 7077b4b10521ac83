import type { OrderPhase } from './order-states';

/** Rows that may be open on an order besides its phase. */
export type OpenRow =
  | 'hold'
  | 'question'
  | 'revision'
  | 'cancellationAsked'
  | 'cancellationApproved'
  | 'blockingDefect'
  | 'waitingRule';

export interface OrderCommandRule {
  /** Phases in which the command is legal; `none`: there is no order yet. */
  from: readonly (OrderPhase | 'none')[];
  refusedWhile: readonly OpenRow[];
  /** Rows of which one has to be open. */
  needs?: readonly OpenRow[];
  by: 'person' | 'system';
  /** Decided at a desk: becomes an intent that can be undone. */
  undoable: boolean;
  /** Whether it can be given yet; commands not built are never among the allowed. */
  built: boolean;
  /** Verb on the button. */
  label: string;
  /** As in "it cannot be approved". */
  participle: string;
}

const CANCELLATION = ['cancellationAsked', 'cancellationApproved'] as const;
const RUNNING = ['enrichment', 'new', 'acknowledged', 'inProgress'] as const;

type Given = Pick<OrderCommandRule, 'from' | 'label' | 'participle'> & Partial<OrderCommandRule>;

const rule = (given: Given): OrderCommandRule => ({
  refusedWhile: [],
  by: 'person',
  undoable: false,
  built: false,
  ...given,
});

/** Every command on an order (spec: domain, "Order states"), built or not. */
export const ORDER_COMMANDS = {
  create: rule({ from: ['none'], built: true, label: 'Create', participle: 'created' }),
  submit: rule({ from: ['draft'], built: true, label: 'Submit', participle: 'submitted' }),
  enriched: rule({
    from: ['enrichment'],
    refusedWhile: ['hold'],
    by: 'system',
    label: 'Enriched',
    participle: 'passed on from enrichment',
  }),
  hold: rule({
    from: RUNNING,
    refusedWhile: ['cancellationApproved'],
    undoable: true,
    label: 'Hold',
    participle: 'put on hold',
  }),
  releaseHold: rule({
    from: RUNNING,
    needs: ['hold'],
    undoable: true,
    label: 'Release hold',
    participle: 'released',
  }),
  requestInformation: rule({
    from: RUNNING,
    refusedWhile: CANCELLATION,
    undoable: true,
    label: 'Ask for information',
    participle: 'asked about',
  }),
  informationReceived: rule({
    from: RUNNING,
    needs: ['question'],
    label: 'Information received',
    participle: 'answered',
  }),
  sendBack: rule({ from: ['new'], undoable: true, label: 'Send back', participle: 'sent back' }),
  reject: rule({ from: ['new'], undoable: true, built: true, label: 'Reject', participle: 'rejected' }),
  approve: rule({
    from: ['new'],
    refusedWhile: ['hold', 'question', 'blockingDefect'],
    undoable: true,
    built: true,
    label: 'Approve',
    participle: 'approved',
  }),
  makeVisible: rule({
    from: ['acknowledged'],
    by: 'system',
    built: true,
    label: 'Create plan',
    participle: 'decomposed',
  }),
  proposeRevision: rule({
    from: ['inProgress'],
    refusedWhile: ['revision', ...CANCELLATION],
    label: 'Revise',
    participle: 'revised',
  }),
  approveRevision: rule({
    from: ['inProgress'],
    needs: ['revision'],
    refusedWhile: CANCELLATION,
    label: 'Approve revision',
    participle: 'revised',
  }),
  declineRevision: rule({
    from: ['inProgress'],
    needs: ['revision'],
    refusedWhile: CANCELLATION,
    label: 'Decline revision',
    participle: 'kept as it was',
  }),
  requestCancellation: rule({
    from: ['draft', 'submitted', 'enrichment', 'new', 'acknowledged', 'inProgress'],
    refusedWhile: CANCELLATION,
    label: 'Cancel order',
    participle: 'canceled',
  }),
  approveCancellation: rule({
    from: ['acknowledged', 'inProgress'],
    needs: ['cancellationAsked'],
    label: 'Approve cancellation',
    participle: 'canceled',
  }),
  declineCancellation: rule({
    from: ['acknowledged', 'inProgress'],
    needs: ['cancellationAsked'],
    label: 'Decline cancellation',
    participle: 'kept',
  }),
  settle: rule({
    from: ['inProgress'],
    refusedWhile: ['hold', 'revision', ...CANCELLATION, 'waitingRule'],
    by: 'system',
    built: true,
    label: 'Settle',
    participle: 'settled',
  }),
} as const satisfies Record<string, OrderCommandRule>;

export type OrderCommand = keyof typeof ORDER_COMMANDS;
