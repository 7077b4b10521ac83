import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useOrderPage } from '@/components/order/order-context';
import type { Defect } from '@/lib/orders/model/defects';
import type { OrderState } from '@/lib/orders/model/order-states';
import { PeekSection } from './peek-section';

const BEFORE_APPROVAL: readonly OrderState[] = [
  'draft',
  'submitted',
  'enrichmentInProgress',
  'enrichmentOnHold',
  'new',
];

/** What capture found missing or wrong, as a checklist: what blocks first. Only until the order is approved. */
export function PeekChecks() {
  const { order } = useOrderPage();
  if (!BEFORE_APPROVAL.includes(order.state)) return null;
  const { defects } = order;
  const sorted = [...defects].sort((a, b) =>
    a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0,
  );
  const count = defects.length ? `${defects.length} to look at` : undefined;
  return (
    <PeekSection title="Checks" count={count}>
      <ul className="flex flex-col gap-1.5 [&_.lucide]:mt-[3px] [&_.lucide]:size-3.5">
        {sorted.map((defect) => (
          <Check key={`${defect.path}${defect.code}`} defect={defect} />
        ))}
        {defects.length === 0 && (
          <li className="flex items-start gap-2">
            <CircleCheck aria-hidden="true" className="text-success" />
            Account, sites, offerings and characteristics are complete
          </li>
        )}
      </ul>
    </PeekSection>
  );
}

function Check({ defect }: { defect: Defect }) {
  const blocks = defect.severity === 'blocking';
  return (
    <li className="flex items-start gap-2">
      {blocks ? (
        <CircleAlert aria-hidden="true" className="text-error" />
      ) : (
        <TriangleAlert aria-hidden="true" className="text-warning" />
      )}
      <span className="wrap-anywhere min-w-0">
        <span className="sr-only">{blocks ? 'Blocking: ' : 'Warning: '}</span>
        {defect.message}
      </span>
    </li>
  );
}
