import type { EntityData } from '../catalog-data';
import { monthlyPrice } from './monthly-price';

const SIM: EntityData = {
  code: 'sim',
  kind: 'resourceSpecification',
  name: 'SIM',
  tasks: [
    {
      name: 'Assign SIM',
      group: 'cpe-and-logistics',
      days: [1, 2, 4],
      effortHours: 0.5,
      steps: ['Take a SIM from stock', 'Record its number against the site'],
    },
  ],
};

const ROUTER: EntityData = {
  code: '5g-router',
  kind: 'resourceSpecification',
  name: '5G router',
  tasks: [
    {
      name: 'Ship 5G router',
      group: 'cpe-and-logistics',
      days: [2, 4, 6],
      effortHours: 0,
      steps: ['Pick and pack the router', 'Hand it to the carrier', 'Confirm delivery at the site'],
    },
    {
      name: 'Install 5G router',
      group: 'field-engineering',
      days: [0.5, 1, 2],
      effortHours: 2,
      after: ['ship-5g-router'],
      steps: ['Find the spot with the best signal', 'Mount the router', 'Connect it to the edge or the LAN'],
    },
    {
      name: 'Activate 5G Backup',
      group: 'activation-and-test',
      days: [0.5, 0.5, 1],
      effortHours: 1,
      after: ['install-5g-router', 'assign-sim@line'],
      steps: ['Activate the SIM', 'Open a data session and measure it'],
    },
  ],
};

/** 5G Backup: a mobile data session that takes over when the line fails. */
export const FIVE_G_BACKUP: EntityData[] = [
  {
    code: '5g-backup',
    kind: 'offering',
    name: '5G Backup',
    description: 'Mobile data for the hours in which the line is down.',
    relations: [{ kind: 'realizedAs', to: '5g-backup-product' }],
    prices: monthlyPrice('95.00', '80.00'),
  },
  {
    code: '5g-backup-product',
    kind: 'productSpecification',
    name: '5G Backup',
    relations: [{ kind: 'realizedAs', to: 'mobile-backup' }],
  },
  {
    code: 'mobile-backup',
    kind: 'customerFacingService',
    name: 'Mobile backup',
    relations: [{ kind: 'realizedAs', to: 'mobile-data-session' }],
  },
  {
    code: 'mobile-data-session',
    kind: 'resourceFacingService',
    name: 'Mobile data session',
    relations: [
      { kind: 'realizedAs', to: 'sim' },
      { kind: 'realizedAs', to: '5g-router' },
    ],
  },
  SIM,
  ROUTER,
];
