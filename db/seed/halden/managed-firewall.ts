import type { CharacteristicData, EntityData } from '../catalog-data';
import { monthlyPrice } from './monthly-price';
import { POLICY_SET } from './policy-set';

const remoteAccess: CharacteristicData = {
  name: 'remoteAccess',
  label: 'Remote access',
  allowedValues: ['Yes', 'No'],
};

/**
 * Managed Firewall: a policy set on the site's managed edge, which it shares when the site has one.
 * Remote access is found out during fulfillment. Only the offering says that it is needed: until a rule
 * waits for it, no domain order may be held up by it.
 */
export const MANAGED_FIREWALL: EntityData[] = [
  {
    code: 'managed-firewall',
    kind: 'offering',
    name: 'Managed Firewall',
    description: 'A firewall at the branch, with rules kept by our security desk.',
    characteristics: [{ ...remoteAccess, neededFor: 'fulfillment' }],
    relations: [{ kind: 'realizedAs', to: 'managed-firewall-product', copies: ['remoteAccess'] }],
    prices: monthlyPrice('210.00', '400.00'),
  },
  {
    code: 'managed-firewall-product',
    kind: 'productSpecification',
    name: 'Managed Firewall',
    characteristics: [remoteAccess],
    relations: [{ kind: 'realizedAs', to: 'perimeter-security', copies: ['remoteAccess'] }],
  },
  {
    code: 'perimeter-security',
    kind: 'customerFacingService',
    name: 'Perimeter security',
    characteristics: [remoteAccess],
    relations: [
      { kind: 'requires', to: 'managed-edge', scope: 'site', copies: ['edgeModel', 'serviceLevel'] },
      { kind: 'realizedAs', to: 'firewall-instance' },
    ],
  },
  {
    code: 'firewall-instance',
    kind: 'resourceFacingService',
    name: 'Firewall instance',
    relations: [{ kind: 'realizedAs', to: 'policy-set' }],
  },
  POLICY_SET,
];
