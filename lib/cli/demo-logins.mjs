/** The people of the demo, as its seed makes them. */
export const DEMO_PASSWORD = 'baton-demo';

export const DEMO_LOGINS = [
  { email: 'marta@halden.example', role: 'Fulfillment manager' },
  { email: 'tomasz@halden.example', role: 'Fulfillment agent' },
  { email: 'owen@halden.example', role: 'Sales' },
  { email: 'ruben@halden.example', role: 'Catalog manager' },
  { email: 'admin@halden.example', role: 'Administrator' },
];

/** The demo's client of the TM Forum APIs. */
export const DEMO_CLIENT = { id: 'demo-crm', secret: 'baton-demo-secret' };
