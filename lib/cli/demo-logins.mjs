/** The people of the demo, as its seed makes them. */
export const DEMO_PASSWORD = 'baton-demo';

export const DEMO_LOGINS = [
  { email: 'marta@halden.example', role: 'fulfillment manager' },
  { email: 'tomasz@halden.example', role: 'agent' },
  { email: 'owen@halden.example', role: 'sales' },
  { email: 'ruben@halden.example', role: 'catalog manager' },
  { email: 'admin@halden.example', role: 'admin' },
];

/** The demo's client of the TM Forum APIs. */
export const DEMO_CLIENT = { id: 'demo-crm', secret: 'baton-demo-secret' };
