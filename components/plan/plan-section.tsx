'use client';

import { SectionHeading } from '@/components/ui/section-heading';
import { Skeleton } from '@/components/ui/skeleton';
import { useOrderPage } from '../order/order-context';
import { CriticalMark } from './critical-mark';
import { PlanTree } from './plan-tree-grid';

const WIDTHS = ['38%', '30%', '34%', '26%', '42%', '30%', '24%', '36%'];

/** The plan under the line items; until Baton has made it, the place where it will be. */
export function PlanSection() {
  const { order } = useOrderPage();
  if (!order.maySeePlan) return null;
  if (order.domainOrders.length > 0) {
    const critical = order.tasks.some((task) => task.critical);
    return (
      <section aria-labelledby="plan">
        <SectionHeading
          level={3}
          className="h-[38px] px-6 max-sm:px-4"
          note={
            critical && (
              <span className="ml-1 inline-flex items-center gap-1.5">
                <CriticalMark decorative />
                Critical path
              </span>
            )
          }
        >
          <span id="plan">Plan</span>
        </SectionHeading>
        <PlanTree />
      </section>
    );
  }
  if (order.state !== 'acknowledged' || order.decompositionError) return null;
  return <CreatingPlan />;
}

function CreatingPlan() {
  return (
    <section aria-labelledby="plan" role="status">
      <SectionHeading level={3} className="h-[38px] px-6 max-sm:px-4" note="It appears here by itself.">
        <span id="plan">Creating the plan</span>
      </SectionHeading>
      <div aria-hidden="true" className="border-line border-t">
        {WIDTHS.map((width, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no identity but their row
          <div key={row} className="flex h-[23px] items-center border-line border-b px-6 max-sm:px-4">
            <div style={{ width, marginLeft: (row % 3) * 15 }}>
              <Skeleton />
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
