import type { CharacteristicData, EntityData } from '../catalog-data';
import { ACCESS_LINE } from './access-line';
import { monthlyPrice } from './monthly-price';
import { OPTICAL_TERMINAL } from './optical-terminal';

const access: CharacteristicData = {
  name: 'access',
  label: 'Access',
  allowedValues: ['Fiber', 'Copper', 'Fixed wireless'],
  defaultValue: 'Fiber',
  neededFor: 'order',
};

const ipv4Prefix: CharacteristicData = {
  name: 'ipv4Prefix',
  label: 'IPv4 prefix',
  allowedValues: ['/30', '/29', '/28', '/27', '/26'],
  defaultValue: '/29',
  neededFor: 'order',
};

/** Fiber Internet 1G: access line and terminal, and the addresses to go with them. */
export const FIBER_INTERNET: EntityData[] = [
  {
    code: 'fiber-internet-1g',
    kind: 'offering',
    name: 'Fiber Internet 1G',
    description: 'Symmetric internet at 1 Gbit/s on a fiber of the site’s own.',
    characteristics: [access, ipv4Prefix],
    relations: [{ kind: 'realizedAs', to: 'fiber-internet-1g-product', copies: ['access', 'ipv4Prefix'] }],
    prices: monthlyPrice('420.00', '350.00'),
  },
  {
    code: 'fiber-internet-1g-product',
    kind: 'productSpecification',
    name: 'Fiber Internet 1G',
    characteristics: [access, ipv4Prefix],
    relations: [{ kind: 'realizedAs', to: 'internet-access', copies: ['access', 'ipv4Prefix'] }],
  },
  {
    code: 'internet-access',
    kind: 'customerFacingService',
    name: 'Internet access',
    characteristics: [access, ipv4Prefix],
    relations: [
      { kind: 'realizedAs', to: 'fiber-access', copies: ['access'] },
      { kind: 'realizedAs', to: 'ip-service', copies: ['ipv4Prefix'] },
    ],
  },
  {
    code: 'fiber-access',
    kind: 'resourceFacingService',
    name: 'Fiber access',
    characteristics: [access],
    relations: [
      {
        kind: 'realizedAs',
        to: 'access-line',
        when: { rule: 'Fiber access line', characteristic: 'access', is: 'Fiber' },
      },
      { kind: 'realizedAs', to: 'optical-terminal' },
    ],
  },
  ACCESS_LINE,
  OPTICAL_TERMINAL,
  {
    code: 'ip-service',
    kind: 'resourceFacingService',
    name: 'IP service',
    characteristics: [ipv4Prefix],
    relations: [{ kind: 'realizedAs', to: 'ipv4-block', copies: ['ipv4Prefix'] }],
  },
  {
    code: 'ipv4-block',
    kind: 'resourceSpecification',
    name: 'IPv4 block',
    label: 'IPv4 block {ipv4Prefix}',
    characteristics: [ipv4Prefix],
    tasks: [
      {
        name: 'Allocate IPv4 block',
        group: 'activation-and-test',
        days: [0.5, 0.5, 2],
        effortHours: 0.5,
        steps: ['Take a free block of the ordered size', 'Record it against the site'],
      },
    ],
  },
];
