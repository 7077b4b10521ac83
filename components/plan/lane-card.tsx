import type { ComponentProps } from 'react';
import { cx } from '@/components/ui/cx';
import { useOrderPage } from '../order/order-context';
import { DOMAIN_KINDS } from './domain-kinds';
import { doneShare } from './done-share';
import { CARD, type PlacedPart } from './lane-layout';
import { PartBadge } from './part-badge';
import { tasksBelow } from './tasks-below';

interface LaneCardProps extends ComponentProps<'button'> {
  at: PlacedPart;
  selected: boolean;
  onPath: boolean;
}

/** One domain order in its lane. */
export function LaneCard({ at, selected, onPath, ...rest }: LaneCardProps) {
  const { order } = useOrderPage();
  const { part, x, y } = at;
  const line = order.lines.find((one) => one.id === part.lineId);
  const tasks = tasksBelow(order, part.id);
  const own = order.tasks.filter((task) => task.domainOrderId === part.id).length;
  const site = line?.site ? ` · ${line.site.city || line.site.name}` : '';
  const count = `${own} task${own === 1 ? '' : 's'}`;
  const secondary =
    part.kind === 'product'
      ? `Line ${line?.position ?? ''}${site}`
      : [DOMAIN_KINDS[part.kind].short, (own > 0 || part.kind === 'resource') && count]
          .filter(Boolean)
          .join(' · ');
  return (
    <button
      type="button"
      aria-pressed={selected}
      style={{ left: x, top: y, width: CARD.width, height: CARD.height }}
      className={cx(
        'absolute flex cursor-default items-center gap-[9px] rounded-card border bg-surface px-2.5 text-left leading-4 shadow-rest hover:bg-hover',
        onPath ? 'border-accent' : 'border-line-strong',
        selected && 'ring-2 ring-accent',
      )}
      {...rest}
    >
      <PartBadge state={part.state} share={doneShare(tasks)} iconOnly />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{part.label}</span>
        <span className="block truncate text-micro text-muted">{secondary}</span>
      </span>
    </button>
  );
}
