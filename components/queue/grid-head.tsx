import { cx } from '@/components/ui/cx';
import { LIST_COLUMNS, WIDE_ONLY } from './list-columns';

interface GridHeadProps {
  /** What the eighth column says of an order: its age, or when it was closed. */
  closed: boolean;
  currency: string | null;
}

function Head({ children, className }: { children: React.ReactNode; className?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see OrderGrid
    // biome-ignore lint/a11y/useFocusableInteractive: nothing here is interactive
    <span role="columnheader" className={cx('truncate', className)}>
      {children}
    </span>
  );
}

/** The heads of an order list; they stay while it scrolls. */
export function GridHead({ closed, currency }: GridHeadProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see OrderGrid
    <div role="rowgroup" className="sticky top-0 z-(--z-sticky) bg-surface max-sm:sr-only">
      {/* biome-ignore lint/a11y/useSemanticElements: see OrderGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: nothing here is interactive */}
      <div role="row" className={cx(LIST_COLUMNS, 'h-[30px] border-line border-b text-micro text-muted')}>
        <Head>Order</Head>
        <Head>Account</Head>
        <Head>State</Head>
        <Head className="text-right">Due</Head>
        <Head className={cx('pl-2', WIDE_ONLY)}>Channel</Head>
        <Head className={cx('text-right', WIDE_ONLY)}>Per month{currency && `, ${currency}`}</Head>
        <Head className={cx('text-right', WIDE_ONLY)}>{closed ? 'Closed' : 'Age'}</Head>
        <Head>
          <span className="sr-only">Owner</span>
        </Head>
      </div>
    </div>
  );
}
