'use client';

import { CircleHelp, LogOut } from 'lucide-react';
import { startTransition } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Menu } from '@/components/ui/menu';
import { MenuChoice } from '@/components/ui/menu-choice';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuSeparator } from '@/components/ui/menu-separator';
import { signOut } from '@/lib/access/actions';
import { useShell } from './shell-context';

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const DENSITIES = [
  { value: 'compact', label: 'Compact' },
  { value: 'default', label: 'Default' },
  { value: 'comfortable', label: 'Comfortable' },
] as const;

/** You: name and role, how your desk looks, and the way out. */
export function UserMenu({ compact }: { compact?: boolean }) {
  const { user, preferences, choose, openHelp } = useShell();
  return (
    <Menu
      side={compact ? 'bottom' : 'top'}
      align={compact ? 'end' : 'start'}
      className="w-56"
      trigger={compact ? <CompactTrigger name={user.name} /> : <WideTrigger {...user} />}
    >
      <div className="px-2 py-1">
        <div className="truncate font-medium">{user.name}</div>
        <div className="truncate text-meta text-muted">{user.email}</div>
      </div>
      <MenuSeparator />
      <MenuChoice
        label="Theme"
        options={THEMES}
        value={preferences.theme}
        onValueChange={(theme) => choose('theme', theme)}
      />
      <MenuChoice
        label="Density"
        options={DENSITIES}
        value={preferences.density}
        onValueChange={(density) => choose('density', density)}
      />
      <MenuSeparator />
      <MenuItem icon={<CircleHelp aria-hidden="true" />} keys="?" onSelect={openHelp}>
        Shortcuts
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden="true" />} onSelect={() => startTransition(() => signOut())}>
        Sign out
      </MenuItem>
    </Menu>
  );
}

function CompactTrigger({ name, ...rest }: { name: string }) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={`${name}, menu`}
      className="grid size-11 flex-none place-items-center rounded-full"
    >
      <Avatar name={name} size={32} decorative />
    </button>
  );
}

function WideTrigger({ name, role, email: _, ...rest }: { name: string; role: string; email: string }) {
  return (
    <button
      type="button"
      {...rest}
      className="flex min-w-0 flex-1 cursor-default items-center gap-2 rounded-control px-1.5 py-1 text-left transition-colors duration-(--t-instant) hover:bg-hover aria-expanded:bg-pressed rail:px-0"
    >
      <Avatar name={name} size={24} decorative />
      <span className="flex min-w-0 flex-col text-meta leading-[15px] rail:sr-only">
        <span className="truncate">{name}</span>
        <span className="truncate text-micro text-muted leading-[15px]">{role}</span>
      </span>
    </button>
  );
}
