/** The built-in roles (spec: domain, "Roles"). A user may hold several. */
export const ROLES = [
  'sales',
  'fulfillmentManager',
  'fulfillmentAgent',
  'catalogManager',
  'customer',
  'integrator',
  'auditor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Record<Role, string> = {
  sales: 'Sales',
  fulfillmentManager: 'Fulfillment manager',
  fulfillmentAgent: 'Fulfillment agent',
  catalogManager: 'Catalog manager',
  customer: 'Customer',
  integrator: 'Integrator',
  auditor: 'Auditor',
  admin: 'Administrator',
};
