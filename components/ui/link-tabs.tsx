import Link from 'next/link';
import { cx } from './cx';
import { tabStyles } from './tab-styles';

interface LinkTabsProps {
  /** Names the group of tabs ("Views"). */
  label: string;
  tabs: readonly { href: string; label: string; count?: number; current: boolean }[];
  className?: string;
}

/**
 * Tabs that are addresses: saved views in the top bar, the tabs of an order.
 * Stands in a flex bar with a hairline below and its line lies on it.
 */
export function LinkTabs({ label, tabs, className }: LinkTabsProps) {
  return (
    <nav
      aria-label={label}
      className={cx(
        'flex min-w-0 items-stretch gap-0.5 self-stretch overflow-x-auto [scrollbar-width:none]',
        className,
      )}
    >
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab.current ? 'page' : undefined}
          className={cx(tabStyles, 'after:bottom-0', tab.current && 'font-medium text-fg after:bg-fg')}
        >
          {tab.label}
          {tab.count !== undefined && <span className="font-normal text-meta text-muted">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
