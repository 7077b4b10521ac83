import { CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { DefectList } from './defect-list';
import { useOrderPage } from './order-context';

/** Later than these the defects are history: what was approved has passed them. */
const BEFORE_APPROVAL = ['draft', 'submitted', 'enrichmentInProgress', 'enrichmentOnHold', 'new'];

function Notice({ title, icon, children }: { title: string; icon: ReactNode; children?: ReactNode }) {
  return (
    <section className="mx-6 mt-1 mb-2.5 flex gap-2 rounded-card border border-line-strong px-3 py-2 max-sm:mx-4">
      <span className="mt-0.5 [&_.lucide]:size-4">{icon}</span>
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">{title}</h3>
        {children}
      </div>
    </section>
  );
}

interface OrderNoticesProps {
  /** The last look at the order failed; what is shown is from before. */
  stale: Error | null;
  onRetry: () => void;
}

/** What has to be known about the order before anything else on its page. */
export function OrderNotices({ stale, onRetry }: OrderNoticesProps) {
  const { order } = useOrderPage();
  const checks = BEFORE_APPROVAL.includes(order.state) && order.defects.length > 0;
  const bad = <CircleX aria-hidden="true" className="text-error" />;
  return (
    <>
      {stale && (
        <Notice
          title="Could not refresh this order"
          icon={<TriangleAlert aria-hidden="true" className="text-warning" />}
        >
          <p className="text-fg-2">{stale.message} What you see is as it was loaded last.</p>
          <Button size="s" className="mt-1.5" onClick={onRetry}>
            Try again
          </Button>
        </Notice>
      )}
      {order.reason && (
        <Notice title={`Rejected: ${order.reason.label}`} icon={bad}>
          {order.reason.text && <p className="whitespace-pre-wrap text-fg-2">{order.reason.text}</p>}
        </Notice>
      )}
      {order.maySeePlan && order.decompositionError && (
        <Notice title="The plan could not be created" icon={bad}>
          <p className="text-fg-2">
            {order.decompositionError.replace(/\.?$/, '.')} The order stays approved with its line items and
            comments. Tell your catalog manager.
          </p>
        </Notice>
      )}
      {checks && <DefectList />}
    </>
  );
}
