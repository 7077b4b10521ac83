import type { OrderPhase } from './order-states';

/** The standing views of the order list: which phases they show and how they are ordered. */
export interface OrderView {
  label: string;
  phases: readonly OrderPhase[] | null;
  /** `dueOn`: what is due first comes first. The others: newest first. */
  order: 'dueOn' | 'completedAt' | 'createdAt';
  /** What the empty list says, and what would fill it. */
  empty: string;
}

export const ORDER_VIEWS = {
  'needs-decision': {
    label: 'Needs decision',
    phases: ['submitted', 'enrichment', 'new'],
    order: 'dueOn',
    empty: 'Nothing to decide. New orders appear here as they come in.',
  },
  'in-flight': {
    label: 'In flight',
    phases: ['acknowledged', 'inProgress'],
    order: 'dueOn',
    empty: 'Nothing in flight. Approved orders appear here until they complete.',
  },
  closed: {
    label: 'Closed',
    phases: ['final'],
    order: 'completedAt',
    empty: 'Nothing closed yet. Completed and rejected orders appear here.',
  },
  drafts: {
    label: 'Drafts',
    phases: ['draft'],
    order: 'createdAt',
    empty: 'No drafts. Orders that are still being captured appear here.',
  },
  all: { label: 'All', phases: null, order: 'createdAt', empty: 'No orders yet.' },
} as const satisfies Record<string, OrderView>;

export type OrderViewName = keyof typeof ORDER_VIEWS;

export const isOrderView = (name: string): name is OrderViewName => Object.hasOwn(ORDER_VIEWS, name);
