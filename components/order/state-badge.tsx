import type { Countdown } from '@/components/ui/countdown-ring';
import { StateMark } from '@/components/ui/state-mark';
import { LINE_STATES, type LineState } from '@/lib/orders/model/order-states';

interface StateBadgeProps {
  state: LineState;
  /** True share of tasks done, 0 to 1; drawn while in progress. */
  share?: number;
  /** The state is intended but can still be undone. */
  pending?: Countdown;
  className?: string;
}

/** The state of an order or line in tables and trees: shape and words. */
export function StateBadge({ state, share, pending, className }: StateBadgeProps) {
  const partial = state === 'inProgress' ? share : undefined;
  return <StateMark face={LINE_STATES[state]} share={partial} pending={pending} className={className} />;
}
