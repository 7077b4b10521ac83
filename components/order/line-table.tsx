import { cx } from '@/components/ui/cx';
import { lineColumns, showsTasks } from './line-columns';
import { LineRow } from './line-row';
import { useOrderPage } from './order-context';

/** The line items: what is ordered, where, how far it is and what it costs. */
export function LineTable() {
  const { order } = useOrderPage();
  const withTasks = showsTasks(order);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot reflow to a list on phones and stay a table
    <div role="table" aria-label="Line items" className="@container">
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup" className="max-sm:sr-only">
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: nothing here is interactive */}
        <div
          role="row"
          className={cx(lineColumns(withTasks), 'h-[30px] border-line border-b text-micro text-muted')}
        >
          <Head>#</Head>
          <Head narrow>Action</Head>
          <Head>Offering</Head>
          <Head>Site</Head>
          <Head>State</Head>
          {withTasks && <Head>Tasks</Head>}
          <Head end>Per month, {order.currency}</Head>
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup">
        {order.lines.map((line) => (
          <LineRow key={line.id} line={line} />
        ))}
      </div>
    </div>
  );
}

interface HeadProps {
  children: React.ReactNode;
  end?: boolean;
  /** Only said, not shown, where the table is narrow. */
  narrow?: boolean;
}

function Head({ children, end, narrow }: HeadProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LineTable
    // biome-ignore lint/a11y/useFocusableInteractive: see LineTable
    <span role="columnheader" className={cx('truncate', end && 'text-right')}>
      <span className={narrow ? 'sm:@max-[820px]:sr-only' : undefined}>{children}</span>
    </span>
  );
}
