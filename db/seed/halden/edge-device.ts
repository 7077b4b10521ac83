import type { EntityData } from '../catalog-data';

/** The edge device, with the tasks that the lines of a site wait for. */
export const EDGE_DEVICE: EntityData = {
  code: 'edge-device',
  kind: 'resourceSpecification',
  name: 'Edge device',
  label: 'Edge device {edgeModel}',
  tasks: [
    {
      name: 'Ship edge device',
      group: 'cpe-and-logistics',
      days: [2, 4, 6],
      effortHours: 0,
      steps: ['Pick and pack the device', 'Hand it to the carrier', 'Confirm delivery at the site'],
    },
    {
      name: 'Stage configuration',
      group: 'activation-and-test',
      days: [1, 1, 2],
      effortHours: 3,
      steps: [
        'Build the configuration from the order',
        'Have a second pair of eyes check it',
        'Store it for first boot',
      ],
    },
    {
      name: 'Bring up overlay',
      group: 'activation-and-test',
      days: [0.5, 1, 3],
      effortHours: 3,
      after: [
        'ship-edge-device',
        'stage-configuration',
        'build-tunnel-pair@line',
        'install-terminal-and-edge@site',
        'activate-internet-service@site',
        'build-firewall-policy@site',
      ],
      steps: ['See the device call home', 'Bring up both tunnels', 'Check routes to the hub'],
    },
  ],
};
