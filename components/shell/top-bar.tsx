import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { TopBarMenu } from './top-bar-menu';
import { UserMenu } from './user-menu';

interface TopBarProps {
  /** The heading of the page. */
  title: ReactNode;
  /** Where it hangs: shown before the title. */
  crumbs?: readonly { href: string; label: string }[];
  /** What belongs to the title but is no part of the heading: a copy button, a state. */
  beside?: ReactNode;
  /** View tabs (LinkTabs), right of the title. */
  tabs?: ReactNode;
  /** One primary button at most. */
  actions?: ReactNode;
  className?: string;
}

/** The first 48 pixels of every page: where am I, which view, what can I do. */
export function TopBar({ title, crumbs, beside, tabs, actions, className }: TopBarProps) {
  return (
    <header
      data-chrome
      className={cx(
        'flex h-(--topbar-h) min-w-0 flex-none items-center gap-2 border-line border-b pr-3 pl-5 max-lg:pl-3 max-sm:h-auto max-sm:min-h-14 max-sm:flex-wrap max-sm:gap-y-0 max-sm:pt-1.5 max-sm:pr-2 max-sm:pl-4',
        className,
      )}
    >
      <TopBarMenu />
      {crumbs?.map((crumb) => (
        <span key={crumb.href} className="flex flex-none items-center gap-1.5 text-muted">
          <Link href={crumb.href} className="rounded-chip hover:text-fg">
            {crumb.label}
          </Link>
          <ChevronRight aria-hidden="true" className="size-3.5" />
        </span>
      ))}
      <h1
        tabIndex={-1}
        className={cx(
          'min-w-0 truncate font-semibold text-read tracking-(--track-tight) outline-none',
          tabs ? 'flex-none max-sm:flex-1' : beside ? 'flex-none' : 'flex-1',
          !crumbs && 'max-sm:text-[24px] max-sm:leading-8 max-sm:tracking-(--track-title)',
        )}
      >
        {title}
      </h1>
      {beside}
      {tabs && (
        <div className="-mb-px ml-3 flex min-w-0 self-stretch max-sm:order-last max-sm:-ml-2 max-sm:h-11 max-sm:w-full">
          {tabs}
        </div>
      )}
      <div className="ml-auto flex flex-none items-center gap-2">
        {actions}
        <div className="sm:hidden">
          <UserMenu compact />
        </div>
      </div>
    </header>
  );
}
