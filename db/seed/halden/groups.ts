/** The assignment groups of Halden Networks, in the order in which lists show them. */
export const GROUPS = [
  { code: 'order-triage', name: 'Order triage', position: 1 },
  { code: 'access-delivery', name: 'Access delivery', position: 2 },
  { code: 'network-provisioning', name: 'Network provisioning', position: 3 },
  { code: 'field-engineering', name: 'Field engineering', position: 4 },
  { code: 'cpe-and-logistics', name: 'CPE and logistics', position: 5 },
  { code: 'security-services', name: 'Security services', position: 6 },
  { code: 'voice-provisioning', name: 'Voice provisioning', position: 7 },
  { code: 'activation-and-test', name: 'Activation and test', position: 8 },
] as const;

export type GroupCode = (typeof GROUPS)[number]['code'];
