import { CircleAlert, TriangleAlert } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import type { Defect } from '@/lib/orders/model/defects';
import { FIRST_DEFECT_ID } from './focus-first-defect';
import { useOrderPage } from './order-context';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What is missing or wrong in the order as it was captured: what blocks it first, then what only warns. */
export function DefectList() {
  const { order } = useOrderPage();
  const blocking = order.defects.filter((defect) => defect.severity === 'blocking');
  const warnings = order.defects.filter((defect) => defect.severity === 'warning');
  const draft = order.state === 'draft';
  const title = blocking.length
    ? `${blocking.length} left before this order can be ${draft ? 'submitted' : 'approved'}`
    : counted(warnings.length, 'warning');
  return (
    <section
      aria-labelledby="defects"
      className="mx-6 mt-1 mb-2.5 rounded-card border border-line-strong max-sm:mx-4"
    >
      <h3 id="defects" className="flex flex-wrap items-center gap-x-2 px-3 pt-2 font-semibold">
        {title}
        {blocking.length > 0 && warnings.length > 0 && (
          <span className="font-normal text-meta text-muted">{counted(warnings.length, 'warning')}</span>
        )}
      </h3>
      {draft && blocking.length > 0 && (
        <p className="px-3 text-meta text-muted">The draft is checked again when it is submitted.</p>
      )}
      <ul className="px-3 pt-1 pb-2">
        {[...blocking, ...warnings].map((defect, index) => (
          <DefectItem key={`${defect.path}${defect.code}`} defect={defect} first={index === 0} />
        ))}
      </ul>
    </section>
  );
}

function DefectItem({ defect, first }: { defect: Defect; first: boolean }) {
  const blocks = defect.severity === 'blocking';
  const Icon = blocks ? CircleAlert : TriangleAlert;
  return (
    <li
      id={first ? FIRST_DEFECT_ID : undefined}
      tabIndex={first ? -1 : undefined}
      className="-mx-1.5 flex items-start gap-2 rounded-control px-1.5 py-[3px] outline-focus outline-offset-0 focus:outline-2"
    >
      <Icon aria-hidden="true" className={cx('mt-[3px] size-3.5', blocks ? 'text-error' : 'text-warning')} />
      <span className="wrap-anywhere min-w-0 flex-1">
        <span className="sr-only">{blocks ? 'Blocking: ' : 'Warning: '}</span>
        {defect.message}
      </span>
    </li>
  );
}
