'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { HelpSheet } from '@/components/command/help-sheet';
import { BottomTabs } from './bottom-tabs';
import { NavDrawer } from './nav-drawer';
import type { NavItem } from './navigation';
import type { Preferences } from './preferences';
import { savePreference } from './save-preference';
import { ShellContext, type ShellUser } from './shell-context';
import { SidebarContent } from './sidebar-content';
import { useDeskHotkeys } from './use-desk-hotkeys';
import { useHeadingFocus } from './use-heading-focus';
import { useIsRail } from './use-is-rail';
import { useLiveCounts } from './use-live-counts';

interface DeskShellProps {
  providerName: string;
  items: readonly NavItem[];
  user: ShellUser;
  preferences: Preferences;
  children: ReactNode;
}

/** The frame of the desk: sidebar or rail, a drawer on tablets, tabs on phones. */
export function DeskShell({
  providerName,
  items: places,
  user,
  preferences: saved,
  children,
}: DeskShellProps) {
  const items = useLiveCounts(places);
  const [preferences, setPreferences] = useState(saved);
  const [menu, setMenu] = useState(false);
  const [help, setHelp] = useState(false);
  const rail = useIsRail(preferences.sidebar);
  const shell = useMemo(() => {
    const choose = <K extends keyof Preferences>(name: K, value: Preferences[K]) => {
      savePreference(name, value);
      setPreferences((before) => ({ ...before, [name]: value }));
    };
    const openHelp = () => {
      setMenu(false);
      setHelp(true);
    };
    return { providerName, items, user, preferences, choose, openMenu: () => setMenu(true), openHelp };
  }, [providerName, items, user, preferences]);
  useHeadingFocus();
  useDeskHotkeys({
    items,
    openHelp: shell.openHelp,
    toggleSidebar: () => shell.choose('sidebar', rail ? 'full' : 'rail'),
  });
  return (
    <ShellContext value={shell}>
      <div data-sidebar={preferences.sidebar} className="isolate flex h-dvh bg-canvas">
        <SkipLink />
        <aside
          data-chrome
          className="flex w-(--sidebar-w) flex-none flex-col gap-0.5 border-line border-r p-2 rail:w-(--rail-w) max-lg:hidden"
        >
          <SidebarContent rail={rail} />
        </aside>
        <div className="flex min-w-0 flex-1 flex-col">
          <main
            id="main"
            tabIndex={-1}
            className="relative flex min-h-0 flex-1 flex-col bg-surface outline-none"
          >
            {children}
          </main>
          <BottomTabs />
        </div>
      </div>
      <NavDrawer open={menu} onOpenChange={setMenu} />
      <HelpSheet open={help} onOpenChange={setHelp} />
    </ShellContext>
  );
}

function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed top-2 left-2 z-(--z-toast) -translate-y-16 rounded-control bg-ink px-3 py-2 text-on-ink focus:translate-y-0"
    >
      Skip to content
    </a>
  );
}
