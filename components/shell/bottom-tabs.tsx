'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cx } from '@/components/ui/cx';
import { NavIcon } from './nav-icon';
import { useShell } from './shell-context';

/** The places of the desk under a thumb; only on phones. */
export function BottomTabs() {
  const { items } = useShell();
  const pathname = usePathname();
  return (
    <nav
      aria-label="Main"
      data-chrome
      className="grid flex-none auto-cols-fr grid-flow-col border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      {items.map((item) => {
        const current = pathname === item.href || pathname.startsWith(`${item.href}/`);
        return (
          <Link
            key={item.href}
            href={item.href}
            aria-current={current ? 'page' : undefined}
            className={cx(
              'flex h-14 flex-col items-center justify-center gap-[3px] text-micro text-muted focus-visible:-outline-offset-2',
              current && 'font-medium text-fg',
            )}
          >
            <NavIcon name={item.icon} className="size-[22px] [stroke-width:1.6]" />
            {item.label}
          </Link>
        );
      })}
    </nav>
  );
}
