'use client';

import { CircleHelp } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { BatonMark } from './baton-mark';
import { NavLink } from './nav-link';
import { useShell } from './shell-context';
import { UserMenu } from './user-menu';

interface SidebarContentProps {
  rail: boolean;
  onNavigate?: () => void;
}

/** Who we are, where one can go, who you are. */
export function SidebarContent({ rail, onNavigate }: SidebarContentProps) {
  const { providerName, items, openHelp } = useShell();
  const sections = [...new Set(items.map((item) => item.section))];
  return (
    <>
      <div className="flex h-8 flex-none items-center gap-2 px-1.5 font-semibold tracking-(--track-tight) rail:justify-center rail:px-0">
        <BatonMark size={22} />
        <span className="truncate rail:sr-only">{providerName}</span>
      </div>
      <nav aria-label="Main" className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {sections.map((section) => (
          <div
            key={section ?? ''}
            className="mt-1.5 flex flex-col gap-px rail:not-first:border-line rail:not-first:border-t rail:not-first:pt-1.5"
          >
            {section && (
              <h2 className="px-2 pt-0.5 text-micro text-muted leading-6 rail:sr-only">{section}</h2>
            )}
            {items
              .filter((item) => item.section === section)
              .map((item) => (
                <NavLink key={item.href} item={item} rail={rail} onNavigate={onNavigate} />
              ))}
          </div>
        ))}
      </nav>
      <div className="flex flex-none items-center gap-1 rail:flex-col">
        <UserMenu />
        <IconButton label="Shortcuts" keys="?" side="top" className="max-lg:hidden" onClick={openHelp}>
          <CircleHelp aria-hidden="true" />
        </IconButton>
      </div>
    </>
  );
}
