import type { EntityData } from '../catalog-data';

/** The firewall's rules, from the customer's rule sheet to the device. */
export const POLICY_SET: EntityData = {
  code: 'policy-set',
  kind: 'resourceSpecification',
  name: 'Policy set',
  characteristics: [{ name: 'ruleSheet', label: 'Rule sheet' }],
  tasks: [
    {
      name: 'Review security requirements',
      group: 'security-services',
      days: [1, 2, 5],
      effortHours: 2,
      steps: ['Get the rule sheet from the customer', 'Go through it with the site contact'],
      captures: [{ name: 'ruleSheet', label: 'Rule sheet', valueType: 'string', required: true }],
    },
    {
      name: 'Build firewall policy',
      group: 'security-services',
      days: [2, 3, 6],
      effortHours: 8,
      after: ['review-security-requirements'],
      steps: [
        'Turn the rule sheet into rules',
        'Name an owner for every exception',
        'Have the policy reviewed',
      ],
    },
    {
      name: 'Load firewall policy',
      group: 'security-services',
      days: [0.5, 0.5, 1],
      effortHours: 1,
      after: ['build-firewall-policy', 'stage-configuration@site'],
      steps: ['Load the policy into the staged configuration', 'Keep the previous one for rollback'],
    },
    {
      name: 'Verify firewall policy',
      group: 'security-services',
      days: [0.5, 1, 2],
      effortHours: 2,
      after: ['load-firewall-policy'],
      steps: ['Try what must pass', 'Try what must not', 'File the result'],
    },
  ],
};
