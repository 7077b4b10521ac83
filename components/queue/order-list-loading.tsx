import { TopBar } from '@/components/shell/top-bar';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Skeleton } from '@/components/ui/skeleton';
import { type OrderPlaceName, viewAt } from '@/lib/orders/model/order-places';
import { LIST_COLUMNS } from './list-columns';
import { viewTabs } from './view-tabs';

const WIDTHS = [80, 70, 60, 80, 60, 70, 60, 80];
const ROWS = Array.from({ length: 20 }, (_, row) => row);
/** Columns that a narrow list does not have. */
const WIDE = 4;

/** An order list before its rows are there, with the columns and heights of the list itself. */
export function OrderListLoading({ place, title }: { place: OrderPlaceName; title: string }) {
  return (
    <>
      <TopBar title={title} tabs={<LinkTabs label="Views" tabs={viewTabs(place, viewAt(place, null))} />} />
      <div role="status" aria-label="Loading orders" className="@container min-h-0 flex-1 overflow-hidden">
        <div className="h-11 border-line border-b max-sm:h-14" />
        <div className="h-[30px] border-line border-b max-sm:hidden" />
        {ROWS.map((row) => (
          <div key={row} className={`${LIST_COLUMNS} h-(--row-h) border-line border-b max-sm:h-[60px]`}>
            {WIDTHS.map((width, column) => (
              <div
                // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no identity but their column
                key={column}
                className={column >= WIDE && column < WIDTHS.length - 1 ? '@max-[880px]:hidden' : undefined}
                style={{ width: `${width * (1 - ((row * 3 + column) % 4) * 0.08)}%` }}
              >
                <Skeleton />
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
