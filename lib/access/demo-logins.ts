/** The people a demo's sign-in page offers. They exist only in a demo database. */
export function demoLogins(): { email: string; name: string; role: string }[] {
  return [
    { email: 'marta@halden.example', name: 'Marta Lindqvist', role: 'Fulfillment manager' },
    { email: 'tomasz@halden.example', name: 'Tomasz Wilk', role: 'Fulfillment agent' },
    { email: 'owen@halden.example', name: 'Owen Clarke', role: 'Sales' },
    { email: 'ruben@halden.example', name: 'Ruben Castellanos', role: 'Catalog manager' },
    { email: 'admin@halden.example', name: 'Ada Brandvold', role: 'Administrator' },
  ];
}
