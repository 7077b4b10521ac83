'use client';

import { Menu } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useShell } from './shell-context';

/** Opens the sidebar where there is no room for it; phones have tabs instead. */
export function TopBarMenu() {
  const { openMenu } = useShell();
  return (
    <IconButton label="Menu" onClick={openMenu} className="max-sm:hidden lg:hidden">
      <Menu aria-hidden="true" />
    </IconButton>
  );
}
