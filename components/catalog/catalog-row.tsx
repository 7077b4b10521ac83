import type { ReactNode } from 'react';
import { formatMoney } from '@/components/order/format-money';
import { cx } from '@/components/ui/cx';
import { Tag } from '@/components/ui/tag';
import type { CatalogListRow } from '@/lib/catalog/queries/catalog-list';
import { CATALOG_COLUMNS } from './catalog-columns';

interface CatalogRowProps {
  row: CatalogListRow;
  /** The currency that the heads name. */
  currency: string | null;
}

/** One offering: name and code, what is in it and what is chosen, version and prices. */
export function CatalogRow({ row, currency }: CatalogRowProps) {
  const price = (amount: string | null) =>
    amount === null ? (
      <>
        <span aria-hidden="true" className="text-muted">
          –
        </span>
        <span className="sr-only">None</span>
      </>
    ) : (
      formatMoney(amount, row.currency && row.currency !== currency ? row.currency : undefined)
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: see CatalogTable
    // biome-ignore lint/a11y/useFocusableInteractive: nothing here is interactive
    <div
      role="row"
      className={cx(
        CATALOG_COLUMNS,
        'min-h-(--row-h) items-start gap-y-1 border-line border-b py-[7px] hover:bg-hover',
      )}
    >
      <Cell className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">{row.name}</span>
        <span className="mono text-muted">{row.code}</span>
        {row.isBundle && <Tag>Bundle</Tag>}
      </Cell>
      <Cell className="text-fg-2 max-sm:order-last max-sm:col-span-2 max-sm:empty:hidden">
        {row.bundles.length > 0 && <p>{row.bundles.join(', ')}</p>}
        {row.characteristics.length > 0 && (
          <ul className="flex flex-wrap gap-x-3.5">
            {row.characteristics.map((one) => (
              <li key={one.label}>
                <span className="text-muted">{one.label}</span> {one.value}
              </li>
            ))}
          </ul>
        )}
      </Cell>
      <Cell className="text-right text-fg-2 max-sm:hidden">{row.version}</Cell>
      <Cell className="text-right max-sm:hidden">{price(row.oneTime)}</Cell>
      <Cell className="text-right">
        <span className="max-sm:hidden">{price(row.monthly)}</span>
        <span className="flex flex-col sm:hidden">
          {row.monthly !== null && <span>{formatMoney(row.monthly, row.currency ?? '')} per month</span>}
          {row.oneTime !== null && (
            <span className="text-muted">{formatMoney(row.oneTime, row.currency ?? '')} once</span>
          )}
        </span>
      </Cell>
    </div>
  );
}

function Cell({ children, className }: { children: ReactNode; className?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see CatalogTable
    <div role="cell" className={cx('min-w-0', className)}>
      {children}
    </div>
  );
}
