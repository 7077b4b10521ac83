import type { EntityData } from '../catalog-data';

/** The bundle. It has no price and no specification of its own: its child lines do the work. */
export const BRANCH_CONNECT: EntityData[] = [
  {
    code: 'branch-connect',
    kind: 'offering',
    name: 'Branch Connect',
    description: 'A branch on the network: fiber, SD-WAN, managed firewall and mobile backup.',
    isBundle: true,
    relations: [
      { kind: 'bundles', to: 'fiber-internet-1g' },
      { kind: 'bundles', to: 'sd-wan-branch' },
      { kind: 'bundles', to: 'managed-firewall' },
      { kind: 'bundles', to: '5g-backup' },
    ],
  },
];
