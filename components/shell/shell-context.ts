'use client';

import { createContext, useContext } from 'react';
import type { NavItem } from './navigation';
import type { Preferences } from './preferences';

export interface ShellUser {
  name: string;
  email: string;
  /** Shown under the name: "Fulfillment manager". */
  role: string;
}

export interface Shell {
  providerName: string;
  items: readonly NavItem[];
  user: ShellUser;
  preferences: Preferences;
  choose: <K extends keyof Preferences>(name: K, value: Preferences[K]) => void;
  openMenu: () => void;
  openHelp: () => void;
}

export const ShellContext = createContext<Shell | null>(null);

/** What the parts of the shell share. Only inside the desk. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('useShell is used outside the desk shell');
  return shell;
}
