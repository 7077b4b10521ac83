import { StateMark } from '@/components/ui/state-mark';
import { DOMAIN_ORDER_STATES, type DomainOrderState } from '@/lib/decomposition/model/domain-order-states';

interface PartBadgeProps {
  state: DomainOrderState;
  share: number;
  iconOnly?: boolean;
}

/** The state of a domain order, with its true share of tasks done while it is in progress. */
export function PartBadge({ state, share, iconOnly }: PartBadgeProps) {
  return (
    <StateMark
      face={DOMAIN_ORDER_STATES[state]}
      share={state === 'inProgress' ? share : undefined}
      iconOnly={iconOnly}
    />
  );
}
