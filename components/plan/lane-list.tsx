import { cx } from '@/components/ui/cx';
import type { DetailDomainOrder } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from '../order/order-context';
import { DomainTag } from './domain-tag';
import { doneShare } from './done-share';
import { PartBadge } from './part-badge';
import { planTree } from './plan-tree';
import { rowStyles } from './row-styles';
import { tasksBelow } from './tasks-below';

const INDENT = 18;
const NOTHING_COLLAPSED: ReadonlySet<string> = new Set();

interface LaneListProps {
  selected: DetailDomainOrder | null;
  onSelect: (part: DetailDomainOrder) => void;
}

/** The lanes where there is no room for lanes: one list, what is made of what by indentation. */
export function LaneList({ selected, onSelect }: LaneListProps) {
  const { order } = useOrderPage();
  const plan = { domainOrders: order.domainOrders, tasks: [], notCreated: [] };
  const rows = planTree(plan, NOTHING_COLLAPSED);
  return (
    <ul aria-label="Orders" className="sm:hidden">
      {rows.map((row) =>
        row.kind === 'part' ? (
          <li key={row.key}>
            <button
              type="button"
              aria-current={row.key === selected?.id || undefined}
              onClick={() => onSelect(row.part)}
              style={{ paddingLeft: 16 + (row.level - 1) * INDENT }}
              className={cx(rowStyles, 'flex h-(--row-h) w-full items-center gap-2 pr-4 text-left')}
            >
              <DomainTag kind={row.part.kind} />
              <span className="min-w-0 flex-1 truncate">{row.part.label}</span>
              <PartBadge state={row.part.state} share={doneShare(tasksBelow(order, row.key))} iconOnly />
            </button>
          </li>
        ) : null,
      )}
    </ul>
  );
}
