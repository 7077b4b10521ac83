import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import type { CatalogListRow } from '@/lib/catalog/queries/catalog-list';
import { CATALOG_COLUMNS } from './catalog-columns';
import { CatalogRow } from './catalog-row';

/** What can be sold in the current release, with what a buyer chooses and what it costs. */
export function CatalogTable({ rows }: { rows: readonly CatalogListRow[] }) {
  const currencies = new Set(rows.flatMap((row) => row.currency ?? []));
  const currency = currencies.size === 1 ? ([...currencies][0] ?? null) : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot reflow to a list on phones and stay a table
    <div role="table" aria-label="Product offerings">
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup" className="sticky top-0 z-(--z-sticky) bg-surface max-sm:sr-only">
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: nothing here is interactive */}
        <div
          role="row"
          className={cx(CATALOG_COLUMNS, 'h-[30px] items-center border-line border-b text-micro text-muted')}
        >
          <Head>Product offering</Head>
          <Head>Contents and characteristics</Head>
          <Head end>Version</Head>
          <Head end>One time{currency && `, ${currency}`}</Head>
          <Head end>Per month{currency && `, ${currency}`}</Head>
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup">
        {rows.map((row) => (
          <CatalogRow key={row.code} row={row} currency={currency} />
        ))}
      </div>
    </div>
  );
}

function Head({ children, end }: { children: ReactNode; end?: boolean }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see CatalogTable
    // biome-ignore lint/a11y/useFocusableInteractive: nothing here is interactive
    <span role="columnheader" className={cx('truncate', end && 'text-right')}>
      {children}
    </span>
  );
}
