import { Glyph } from '@/components/ui/glyph';
import { Pill } from '@/components/ui/pill';
import { LINE_STATES, type LineState } from '@/lib/orders/model/order-states';

interface StatePillProps {
  state: LineState;
  /** True share of tasks done, 0 to 1; drawn while in progress. */
  share?: number;
  className?: string;
}

/** The state of an order or line in headers and peeks. */
export function StatePill({ state, share, className }: StatePillProps) {
  const { label, family, glyph } = LINE_STATES[state];
  const mark = <Glyph symbol={glyph} family={family} share={state === 'inProgress' ? share : undefined} />;
  return (
    <Pill family={family} leading={mark} className={className}>
      {label}
    </Pill>
  );
}
