import type { EntityData } from '../catalog-data';

/** The two tunnels, and the tasks that close the whole site: test and acceptance. */
export const TUNNEL_PAIR: EntityData = {
  code: 'tunnel-pair',
  kind: 'resourceSpecification',
  name: 'Tunnel pair',
  tasks: [
    {
      name: 'Build tunnel pair',
      group: 'activation-and-test',
      days: [1, 1, 2],
      effortHours: 2,
      steps: ['Create both tunnels on the hubs', 'Exchange the keys'],
    },
    {
      name: 'End-to-end test',
      group: 'activation-and-test',
      days: [0.5, 1, 2],
      effortHours: 4,
      after: [
        'build-tunnel-pair',
        'bring-up-overlay@site',
        'activate-internet-service@site',
        'verify-firewall-policy@site',
        'activate-5g-backup@site',
      ],
      steps: [
        'Reach the hub over both tunnels',
        'Pull the primary line and see the backup take over',
        'File the test report',
      ],
    },
    {
      name: 'Customer acceptance',
      group: 'order-triage',
      days: [0.5, 1, 3],
      effortHours: 1,
      after: ['end-to-end-test'],
      steps: ['Send the test report to the customer', 'Get the acceptance in writing'],
    },
  ],
};
