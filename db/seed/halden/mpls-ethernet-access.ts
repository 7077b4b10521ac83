import type { CharacteristicData, EntityData, TaskData } from '../catalog-data';
import { monthlyPrice } from './monthly-price';

const bandwidth: CharacteristicData = {
  name: 'bandwidth',
  label: 'Bandwidth',
  valueType: 'number',
  unit: 'Mbit/s',
  allowedValues: [100, 200, 500, 1000],
  defaultValue: 500,
  neededFor: 'order',
};

const group = 'network-provisioning';

const addTasks: TaskData[] = [
  {
    name: 'Design Ethernet circuit',
    group,
    days: [1, 2, 4],
    effortHours: 3,
    steps: ['Choose both end points', 'Check capacity on the path'],
    captures: [{ name: 'circuitReference', label: 'Circuit reference', valueType: 'string', required: true }],
  },
  {
    name: 'Order carrier handoff',
    group,
    days: [5, 10, 15],
    effortHours: 1,
    after: ['design-ethernet-circuit'],
    steps: ['Order the handoff from the carrier', 'Confirm the delivery date'],
  },
  {
    name: 'Configure EVC',
    group,
    days: [0.5, 1, 2],
    effortHours: 2,
    after: ['order-carrier-handoff'],
    steps: ['Assign the VLANs', 'Set the bandwidth profile at both ends'],
    captures: [
      { name: 'serviceVlan', label: 'Service VLAN', valueType: 'number', min: 1, max: 4094, required: true },
    ],
    pointOfNoReturn: ['cancel', 'site'],
  },
  {
    name: 'Turn up and test circuit',
    group,
    days: [0.5, 1, 2],
    effortHours: 2,
    after: ['configure-evc'],
    steps: ['Run the throughput test', 'Measure loss and delay', 'File the test report'],
  },
];

const modifyTasks: TaskData[] = [
  {
    name: 'Check capacity',
    group,
    days: [0.5, 1, 2],
    effortHours: 1,
    steps: ['Check both ports', 'Check the path'],
  },
  {
    name: 'Order carrier change',
    group,
    days: [2, 5, 10],
    effortHours: 1,
    after: ['check-capacity'],
    steps: ['Order the change from the carrier', 'Confirm the date of the change'],
  },
  {
    name: 'Reconfigure EVC',
    group,
    days: [0.5, 1, 2],
    effortHours: 1,
    after: ['order-carrier-change'],
    steps: ['Announce the maintenance window', 'Change the bandwidth profile at both ends'],
  },
  {
    name: 'Test circuit',
    group,
    days: [0.5, 0.5, 1],
    effortHours: 1,
    after: ['reconfigure-evc'],
    steps: ['Run the throughput test', 'File the test report'],
  },
];

/** MPLS Ethernet Access: one virtual circuit into the private network. */
export const MPLS_ETHERNET_ACCESS: EntityData[] = [
  {
    code: 'mpls-ethernet-access',
    kind: 'offering',
    name: 'MPLS Ethernet Access',
    description: 'An Ethernet circuit from the site into the private network.',
    characteristics: [bandwidth],
    relations: [{ kind: 'realizedAs', to: 'mpls-ethernet-access-product', copies: ['bandwidth'] }],
    prices: monthlyPrice('310.00', '600.00'),
  },
  {
    code: 'mpls-ethernet-access-product',
    kind: 'productSpecification',
    name: 'MPLS Ethernet Access',
    characteristics: [bandwidth],
    relations: [{ kind: 'realizedAs', to: 'ethernet-access', copies: ['bandwidth'] }],
  },
  {
    code: 'ethernet-access',
    kind: 'customerFacingService',
    name: 'Ethernet access',
    characteristics: [bandwidth],
    relations: [{ kind: 'realizedAs', to: 'ethernet-circuit', copies: ['bandwidth'] }],
  },
  {
    code: 'ethernet-circuit',
    kind: 'resourceFacingService',
    name: 'Ethernet circuit',
    characteristics: [bandwidth],
    relations: [{ kind: 'realizedAs', to: 'evc', copies: ['bandwidth'] }],
  },
  {
    code: 'evc',
    kind: 'resourceSpecification',
    name: 'EVC',
    label: 'EVC {bandwidth}',
    characteristics: [bandwidth],
    tasks: [...addTasks, ...modifyTasks.map((task): TaskData => ({ ...task, action: 'modify' }))],
  },
];
