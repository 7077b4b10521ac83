import { CATALOG_COLUMNS } from '@/components/catalog/catalog-columns';
import { TopBar } from '@/components/shell/top-bar';
import { Skeleton } from '@/components/ui/skeleton';

const WIDTHS = [70, 85, 60, 80, 80];
const ROWS = Array.from({ length: 8 }, (_, row) => row);

export default function CatalogLoading() {
  return (
    <>
      <TopBar title="Catalog" />
      <div role="status" aria-label="Loading the catalog" className="min-h-0 flex-1 overflow-hidden">
        <div className="h-[30px] border-line border-b max-sm:hidden" />
        {ROWS.map((row) => (
          <div key={row} className={`${CATALOG_COLUMNS} min-h-[54px] items-center border-line border-b`}>
            {WIDTHS.map((width, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no identity but their column
              <div key={column} style={{ width: `${width}%` }}>
                <Skeleton />
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
