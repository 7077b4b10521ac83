import { CircleX } from 'lucide-react';
import { Notice } from '@/components/ui/notice';
import { StaleNotice } from '@/components/ui/stale-notice';
import { DefectList } from './defect-list';
import { useOrderPage } from './order-context';

/** Later than these the defects are history: what was approved has passed them. */
const BEFORE_APPROVAL = ['draft', 'submitted', 'enrichmentInProgress', 'enrichmentOnHold', 'new'];

const PLACE = 'mx-6 mt-1 mb-2.5 max-sm:mx-4';

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
      {stale && <StaleNotice what="this order" error={stale} onRetry={onRetry} className={PLACE} />}
      {order.reason && (
        <Notice title={`Rejected: ${order.reason.label}`} icon={bad} className={PLACE}>
          {order.reason.text && <p className="whitespace-pre-wrap text-fg-2">{order.reason.text}</p>}
        </Notice>
      )}
      {order.maySeePlan && order.decompositionError && (
        <Notice title="The plan could not be created" icon={bad} className={PLACE}>
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
