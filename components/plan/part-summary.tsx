import { Glyph } from '@/components/ui/glyph';
import { Pill } from '@/components/ui/pill';
import { DOMAIN_ORDER_STATES } from '@/lib/decomposition/model/domain-order-states';
import type { DetailDomainOrder } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from '../order/order-context';
import { DOMAIN_KINDS } from './domain-kinds';
import { doneShare } from './done-share';
import { PartReason } from './part-reason';
import { tasksBelow } from './tasks-below';

/** What it is, what it is for, how it stands and why it is there. */
export function PartSummary({ part }: { part: DetailDomainOrder }) {
  const { order } = useOrderPage();
  const { label, family, glyph } = DOMAIN_ORDER_STATES[part.state];
  const line = order.lines.find((one) => one.id === part.lineId);
  const parent = order.domainOrders.find((one) => one.id === part.parentId);
  const share = part.state === 'inProgress' ? doneShare(tasksBelow(order, part.id)) : undefined;
  const whom = parent?.label ?? (line ? `line ${line.position}` : '');
  return (
    <section aria-label={part.label} className="border-line border-b px-4 py-3.5">
      <h2 className="font-semibold text-section">{part.label}</h2>
      <p className="text-fg-2">
        {DOMAIN_KINDS[part.kind].label}
        {whom && ` for ${whom}`}
        {line?.site && `, ${line.site.name}`}
      </p>
      <div className="mt-2.5">
        <Pill family={family} leading={<Glyph symbol={glyph} family={family} share={share} />}>
          {label}
        </Pill>
      </div>
      <PartReason part={part} />
    </section>
  );
}
