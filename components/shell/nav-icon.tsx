import { Inbox, LibraryBig, ListChecks, type LucideIcon, Package } from 'lucide-react';
import type { NavIcon as Name } from './navigation';

const ICONS: Record<Name, LucideIcon> = {
  myWork: ListChecks,
  queue: Inbox,
  orders: Package,
  catalog: LibraryBig,
};

/** The icon of a place; data from the server can only name it. */
export function NavIcon({ name, className = 'size-4' }: { name: Name; className?: string }) {
  const Icon = ICONS[name];
  return <Icon aria-hidden="true" className={className} />;
}
