import type { CharacteristicData, EntityData } from '../catalog-data';
import { EDGE_DEVICE } from './edge-device';
import { monthlyPrice } from './monthly-price';
import { TUNNEL_PAIR } from './tunnel-pair';

const edgeModel: CharacteristicData = {
  name: 'edgeModel',
  label: 'Edge device',
  allowedValues: ['E320', 'E640'],
  defaultValue: 'E320',
  neededFor: 'order',
};

const serviceLevel: CharacteristicData = {
  name: 'serviceLevel',
  label: 'Service level',
  allowedValues: ['Silver', 'Gold', 'Platinum'],
  defaultValue: 'Silver',
  neededFor: 'order',
};

const both = [edgeModel, serviceLevel];
const copies = ['edgeModel', 'serviceLevel'];

/** SD-WAN Branch: one managed edge for the site, shared with whatever else needs it, and its tunnels. */
export const SD_WAN_BRANCH: EntityData[] = [
  {
    code: 'sd-wan-branch',
    kind: 'offering',
    name: 'SD-WAN Branch',
    description: 'A managed edge device with two tunnels into the overlay.',
    characteristics: both,
    relations: [{ kind: 'realizedAs', to: 'sd-wan-branch-product', copies }],
    prices: monthlyPrice('365.00', '250.00'),
  },
  {
    code: 'sd-wan-branch-product',
    kind: 'productSpecification',
    name: 'SD-WAN Branch',
    characteristics: both,
    relations: [{ kind: 'realizedAs', to: 'branch-overlay', copies }],
  },
  {
    code: 'branch-overlay',
    kind: 'customerFacingService',
    name: 'Branch overlay',
    characteristics: both,
    relations: [
      { kind: 'realizedAs', to: 'managed-edge', scope: 'site', copies },
      { kind: 'realizedAs', to: 'overlay-tunnels' },
    ],
  },
  {
    code: 'managed-edge',
    kind: 'resourceFacingService',
    name: 'Managed edge',
    characteristics: both,
    relations: [
      { kind: 'realizedAs', to: 'edge-device', copies: ['edgeModel'] },
      {
        kind: 'realizedAs',
        to: 'out-of-band-sim',
        when: { rule: 'Out-of-band SIM', characteristic: 'serviceLevel', is: 'Gold' },
      },
    ],
  },
  { ...EDGE_DEVICE, characteristics: [edgeModel] },
  {
    code: 'out-of-band-sim',
    kind: 'resourceSpecification',
    name: 'Out-of-band SIM',
    tasks: [
      {
        name: 'Activate out-of-band SIM',
        group: 'cpe-and-logistics',
        days: [0.5, 1, 2],
        effortHours: 0.5,
        steps: ['Activate the SIM', 'Record its number against the edge device'],
      },
    ],
  },
  {
    code: 'overlay-tunnels',
    kind: 'resourceFacingService',
    name: 'Overlay tunnels',
    relations: [{ kind: 'realizedAs', to: 'tunnel-pair' }],
  },
  TUNNEL_PAIR,
];
