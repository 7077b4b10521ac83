import type { CharacteristicData, EntityData, TaskData } from '../catalog-data';
import { monthlyPrice } from './monthly-price';

const channels: CharacteristicData = {
  name: 'channels',
  label: 'Channels',
  valueType: 'number',
  allowedValues: [10, 30, 60, 120],
  defaultValue: 30,
  neededFor: 'order',
};

const group = 'voice-provisioning';

const addTasks: TaskData[] = [
  {
    name: 'Assign number range',
    group,
    days: [0.5, 1, 3],
    effortHours: 1,
    steps: ['Reserve a range of the area code', 'Record it against the site'],
    captures: [{ name: 'numberRange', label: 'Number range', valueType: 'string', required: true }],
  },
  {
    name: 'Provision voice channels',
    group,
    days: [1, 2, 4],
    effortHours: 2,
    after: ['assign-number-range'],
    steps: ['Create the trunk', 'Set the number of channels', 'Send the credentials to the site contact'],
    pointOfNoReturn: ['cancel'],
  },
  {
    name: 'Test calls',
    group,
    days: [0.5, 0.5, 1],
    effortHours: 1,
    after: ['provision-voice-channels'],
    steps: ['Call out', 'Call in', 'Call the emergency number in test mode'],
  },
];

const disconnectTasks: TaskData[] = [
  {
    name: 'Confirm numbers to release',
    group,
    days: [0.5, 1, 3],
    effortHours: 0.5,
    steps: ['Ask which numbers are ported away', 'Get the list confirmed in writing'],
  },
  {
    name: 'Remove voice channels',
    group,
    days: [0.5, 0.5, 1],
    effortHours: 1,
    after: ['confirm-numbers-to-release'],
    steps: ['Close the trunk', 'Remove the credentials'],
    pointOfNoReturn: ['cancel'],
  },
  {
    name: 'Release number range',
    group,
    days: [0.5, 0.5, 1],
    effortHours: 0.5,
    after: ['remove-voice-channels'],
    steps: ['Return the numbers to the pool', 'Update the emergency location records'],
  },
];

/** SIP Trunk: voice channels over the internet line of the site. */
export const SIP_TRUNK: EntityData[] = [
  {
    code: 'sip-trunk',
    kind: 'offering',
    name: 'SIP Trunk',
    description: 'Voice channels for the phone system at the site.',
    characteristics: [channels],
    relations: [{ kind: 'realizedAs', to: 'sip-trunk-product', copies: ['channels'] }],
    prices: monthlyPrice('180.00', '150.00'),
  },
  {
    code: 'sip-trunk-product',
    kind: 'productSpecification',
    name: 'SIP Trunk',
    characteristics: [channels],
    relations: [{ kind: 'realizedAs', to: 'business-voice', copies: ['channels'] }],
  },
  {
    code: 'business-voice',
    kind: 'customerFacingService',
    name: 'Business voice',
    characteristics: [channels],
    relations: [{ kind: 'realizedAs', to: 'sip-channels', copies: ['channels'] }],
  },
  {
    code: 'sip-channels',
    kind: 'resourceFacingService',
    name: 'SIP channels',
    characteristics: [channels],
    relations: [{ kind: 'realizedAs', to: 'voice-channels', copies: ['channels'] }],
  },
  {
    code: 'voice-channels',
    kind: 'resourceSpecification',
    name: 'Voice channels',
    label: '{channels} voice channels',
    characteristics: [channels],
    tasks: [...addTasks, ...disconnectTasks.map((task): TaskData => ({ ...task, action: 'disconnect' }))],
  },
];
