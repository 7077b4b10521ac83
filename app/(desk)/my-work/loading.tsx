import { TopBar } from '@/components/shell/top-bar';
import { SkeletonRows } from '@/components/ui/skeleton-rows';
import { PaneSkeleton } from '@/components/work/pane-skeleton';

export default function MyWorkLoading() {
  return (
    <div className="flex min-h-0 flex-1">
      <div className="w-[336px] flex-none border-line border-r max-lg:w-[304px] max-md:w-full max-md:border-r-0">
        <TopBar title="My work" />
        <div className="h-[61px] border-line border-b" />
        <SkeletonRows
          rows={12}
          columns="14px minmax(0,1fr) 44px"
          widths={[100, 70, 100]}
          label="Loading your work"
        />
      </div>
      <div className="flex min-w-0 flex-1 flex-col max-md:hidden">
        <PaneSkeleton />
      </div>
    </div>
  );
}
