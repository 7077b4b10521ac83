import { TopBar } from '@/components/shell/top-bar';
import { Skeleton } from '@/components/ui/skeleton';
import { SkeletonRows } from '@/components/ui/skeleton-rows';

const COLUMNS = '18px 92px minmax(0,1fr) 104px 168px 92px 112px';

export default function OrderLoading() {
  return (
    <>
      <TopBar crumbs={[{ href: '/orders', label: 'Orders' }]} title="Order" />
      <div aria-hidden="true" className="flex h-[74px] flex-col justify-center gap-3 px-6">
        <Skeleton className="w-56" />
        <Skeleton className="w-96" />
      </div>
      <div className="h-10 border-line border-b" />
      <SkeletonRows
        rows={12}
        columns={COLUMNS}
        widths={[80, 70, 45, 80, 70, 60, 60]}
        label="Loading the order"
      />
    </>
  );
}
