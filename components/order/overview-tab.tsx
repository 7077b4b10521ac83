import { PlanSection } from '../plan/plan-section';
import { ActivityColumn } from './activity-column';
import { InstalledProducts } from './installed-products';
import { LineTable } from './line-table';

/** The order at a glance: what, how far, and what happened. */
export function OverviewTab() {
  return (
    <div className="grid min-h-full grid-cols-[minmax(0,1fr)_336px] max-[1199px]:grid-cols-1">
      <div className="min-w-0 pb-8">
        <LineTable />
        <PlanSection />
        <InstalledProducts />
      </div>
      <div className="min-w-0 border-line border-l max-[1199px]:border-t max-[1199px]:border-l-0">
        <div className="min-[1200px]:sticky min-[1200px]:top-10 min-[1200px]:max-h-[calc(100dvh-var(--topbar-h)-40px)] min-[1200px]:overflow-y-auto">
          <ActivityColumn />
        </div>
      </div>
    </div>
  );
}
