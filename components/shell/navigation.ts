import type { Role } from '@/lib/access/model/roles';

export type NavIcon = 'myWork' | 'queue' | 'orders' | 'catalog';

export interface NavItem {
  href: string;
  label: string;
  icon: NavIcon;
  /** How much waits there. */
  count?: number;
  /** Heading it stands under; null comes first, without one. */
  section: string | null;
}

interface Place extends NavItem {
  roles: readonly Role[];
}

/** Every place of the desk and who has business there. The server checks rights again. */
const PLACES: readonly Place[] = [
  {
    href: '/my-work',
    label: 'My work',
    icon: 'myWork',
    section: null,
    roles: ['fulfillmentAgent', 'fulfillmentManager'],
  },
  {
    href: '/queue',
    label: 'Queue',
    icon: 'queue',
    section: 'Fulfillment',
    roles: ['fulfillmentManager', 'admin'],
  },
  {
    href: '/orders',
    label: 'Orders',
    icon: 'orders',
    section: 'Fulfillment',
    roles: ['sales', 'fulfillmentManager', 'fulfillmentAgent', 'customer', 'integrator', 'auditor', 'admin'],
  },
  {
    href: '/catalog',
    label: 'Catalog',
    icon: 'catalog',
    section: 'Manage',
    roles: [
      'catalogManager',
      'fulfillmentManager',
      'sales',
      'fulfillmentAgent',
      'admin',
      'auditor',
      'integrator',
    ],
  },
];

/** The places someone with these roles sees, in order; `counts` by address. */
export function navigation(roles: readonly Role[], counts: Readonly<Record<string, number>> = {}): NavItem[] {
  return PLACES.filter((place) => place.roles.some((role) => roles.includes(role))).map(
    ({ roles: _, ...item }) => ({ ...item, count: counts[item.href] }),
  );
}
