'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cx } from '@/components/ui/cx';
import { Tooltip } from '@/components/ui/tooltip';
import { NavIcon } from './nav-icon';
import type { NavItem } from './navigation';

interface NavLinkProps {
  item: NavItem;
  /** In the rail the label is a tooltip. */
  rail: boolean;
  onNavigate?: () => void;
}

/** One place in the sidebar. */
export function NavLink({ item, rail, onNavigate }: NavLinkProps) {
  const pathname = usePathname();
  const current = pathname === item.href || pathname.startsWith(`${item.href}/`);
  return (
    <Tooltip label={item.label} side="right" disabled={!rail}>
      <Link
        href={item.href}
        onClick={onNavigate}
        aria-current={current ? 'page' : undefined}
        className={cx(
          'flex h-7 items-center gap-[9px] whitespace-nowrap rounded-control px-2 text-fg-2 transition-colors duration-(--t-instant) hover:bg-hover pointer-coarse:h-11 rail:justify-center rail:px-0 [&>.lucide]:text-muted',
          current &&
            'bg-pressed font-medium text-fg hover:bg-pressed dark:bg-raised dark:hover:bg-raised [&>.lucide]:text-fg',
        )}
      >
        <NavIcon name={item.icon} />
        <span className="rail:sr-only">{item.label}</span>
        {item.count !== undefined && (
          <span className="ml-auto font-normal text-meta text-muted rail:hidden">{item.count}</span>
        )}
      </Link>
    </Tooltip>
  );
}
