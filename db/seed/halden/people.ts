import type { Role } from '@/lib/access/model/roles';
import type { GroupCode } from './groups';

export interface PersonData {
  email: string;
  name: string;
  title: string;
  roles: Role[];
  groups: GroupCode[];
  /** Net contract value in EUR up to which they may approve; left out: no limit. */
  approvalLimit?: string;
}

const person = (
  name: string,
  title: string,
  roles: Role[],
  groups: GroupCode[],
  more: Partial<PersonData> = {},
): PersonData => ({
  email: `${name.split(' ')[0]?.toLowerCase()}@halden.example`,
  name,
  title,
  roles,
  groups,
  ...more,
});

const agent = (name: string, title: string, ...groups: GroupCode[]) =>
  person(name, title, ['fulfillmentAgent'], groups);

/** The people of Halden Networks. At least two agents in every group. */
export const PEOPLE: PersonData[] = [
  person('Marta Lindqvist', 'Fulfillment manager', ['fulfillmentManager'], ['order-triage']),
  person(
    'Grace Muthoni',
    'Fulfillment manager',
    ['fulfillmentManager'],
    ['order-triage', 'access-delivery'],
    { approvalLimit: '50000' },
  ),
  person('Owen Clarke', 'Account manager', ['sales'], []),
  person('Priya Raman', 'Account manager', ['sales'], []),
  person('Ruben Castellanos', 'Catalog manager', ['catalogManager'], []),
  person('Ada Brandvold', 'Administrator', ['admin'], [], { email: 'admin@halden.example' }),
  person('Sofie Aerts', 'Internal audit', ['auditor'], []),
  agent('Tomasz Wilk', 'Access delivery', 'access-delivery'),
  agent('Lucia Ferrante', 'Access delivery', 'access-delivery'),
  agent('Aisha Okafor', 'Access delivery', 'access-delivery', 'activation-and-test'),
  agent('Daniel Reyes', 'Access delivery', 'access-delivery'),
  agent('Hana Novak', 'Access delivery', 'access-delivery'),
  agent('Emeka Eze', 'Access delivery', 'access-delivery'),
  agent('Mateus Rocha', 'Access delivery', 'access-delivery'),
  agent('Pieter de Boer', 'Field engineering', 'field-engineering', 'access-delivery'),
  agent('Olivia Brandt', 'Field engineering', 'field-engineering'),
  agent('Samir Haddad', 'CPE and logistics', 'cpe-and-logistics'),
  agent('Noura Aziz', 'CPE and logistics', 'cpe-and-logistics'),
  agent('Ingrid Solheim', 'Security services', 'security-services'),
  agent('Leo Marchetti', 'Security services', 'security-services'),
  agent('Karim Mansour', 'Activation and test', 'activation-and-test'),
  agent('Freya Nilsen', 'Activation and test', 'activation-and-test'),
  agent('Bram Claes', 'Network provisioning', 'network-provisioning'),
  agent('Yuki Tanaka', 'Network provisioning', 'network-provisioning'),
  agent('Clara Weiss', 'Voice provisioning', 'voice-provisioning'),
  agent('Jonas Petersen', 'Voice provisioning', 'voice-provisioning'),
  agent('Anneke Smit', 'Order triage', 'order-triage'),
  agent('Victor Hale', 'Order triage', 'order-triage'),
];
