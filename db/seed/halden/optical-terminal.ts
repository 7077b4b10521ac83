import type { EntityData } from '../catalog-data';

/** The box at the end of the fiber. Once it is installed, access and site can no longer change. */
export const OPTICAL_TERMINAL: EntityData = {
  code: 'optical-terminal',
  kind: 'resourceSpecification',
  name: 'Optical terminal',
  tasks: [
    {
      name: 'Ship optical terminal',
      group: 'cpe-and-logistics',
      days: [2, 4, 6],
      effortHours: 0,
      steps: ['Pick and pack the terminal', 'Hand it to the carrier', 'Confirm delivery at the site'],
    },
    {
      name: 'Install terminal and edge',
      group: 'field-engineering',
      days: [1, 2, 4],
      effortHours: 6,
      after: ['ship-optical-terminal', 'splice-and-light-test@line', 'ship-edge-device@site'],
      steps: [
        'Mount the terminal',
        'Connect the fiber',
        'Rack and cable the edge device',
        'Photograph the finished rack',
      ],
      pointOfNoReturn: ['cancel', 'access', 'site'],
    },
    {
      name: 'Activate internet service',
      group: 'activation-and-test',
      days: [0.5, 1, 2],
      effortHours: 2,
      after: ['install-terminal-and-edge', 'allocate-ipv4-block@line'],
      steps: ['Bring up the port', 'Assign the addresses', 'Measure throughput both ways'],
    },
  ],
};
