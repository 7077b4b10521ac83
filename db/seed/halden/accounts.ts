export interface AccountData {
  code: string;
  name: string;
  tier: 'Gold' | 'Silver' | 'Bronze';
  creditLimit: string;
  owner: 'owen@halden.example' | 'priya@halden.example';
  sites: SiteData[];
}

export interface SiteData {
  code: string;
  name: string;
  street: string;
  postcode: string;
  city: string;
  accessHours?: string;
  accessNotes?: string;
  contact?: { name: string; phone: string };
}

const NAMES = [
  'Vantry Retail Group',
  'Castellan Bank',
  'Quillon Insurance',
  'Tessera Manufacturing',
  'Meridian Freight',
  'Brightwater Foods',
  'Northgate Pharma',
  'Fjordline Hotels',
  'Aldermoor Hospitals Trust',
  'Ensign Aerospace',
  'Pellworth University',
  'Verdant Grocers',
  'Calder Rail',
  'Solvane Energy',
  'Harrowmere Council',
  'Kingsmead Schools',
  'Bluepeak Outdoor',
  'Stonebridge Property',
  'Lattice Optics',
  'Polaris Diagnostics',
  'Marlowe & Finch',
  'Tideway Ports',
  'Rhinegate Steel',
  'Assembla Housing',
  'Norrland Timber',
  'Ostara Clinics',
  'Gilden Foods',
  'Parkview Schools',
  'Marren Shipping',
  'Veldhoven Labs',
  'Corvane Media',
  'Halyard Marine',
  'Ironwood Legal',
  'Juniper Dental',
  'Larkfield Farms',
  'Orchard Lane Theatres',
  'Silverthorn Logistics',
  'Westerholm Printing',
  'Zephyr Wind',
];

const CITIES = [
  ['Utrecht', '3511', 'Croeselaan'],
  ['Eindhoven', '5611', 'Boschdijk'],
  ['Leiden', '2311', 'Haarlemmerstraat'],
  ['Breda', '4811', 'Claudius Prinsenlaan'],
  ['Tilburg', '5038', 'Spoorlaan'],
  ['Roosendaal', '4701', 'Stationsplein'],
  ['Den Haag', '2511', 'Spui'],
  ['Groningen', '9711', 'Emmasingel'],
  ['Zwolle', '8011', 'Burgemeester van Roijensingel'],
  ['Arnhem', '6811', 'Velperbuitensingel'],
  ['Maastricht', '6211', 'Avenue Céramique'],
  ['Gent', '9000', 'Kortrijksesteenweg'],
  ['Antwerpen', '2000', 'Meir'],
  ['Leuven', '3000', 'Bondgenotenlaan'],
  ['Nijmegen', '6511', 'Oranjesingel'],
] as const;

const PEOPLE = [
  'Noor van Dijk',
  'Elise Maes',
  'Thomas Bakker',
  'Ines Peeters',
  'Hugo Willems',
  'Sara Jansen',
  'Milan Smits',
  'Lotte Visser',
];
const HOURS = ['08:00 to 17:00, Mon to Fri', '07:00 to 15:00, Mon to Sat', '09:00 to 18:00, Mon to Fri'];

const codeOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');

function siteOf(account: string, index: number, at: number): SiteData {
  const [city, postcode, street] = CITIES[(at * 4 + index * 7) % CITIES.length] ?? CITIES[0];
  const contact = {
    name: PEOPLE[(at + index) % PEOPLE.length] ?? '',
    phone: `+31 20 555 ${String(1000 + at * 13 + index).slice(-4)}`,
  };
  return {
    code: `${account}-${index + 1}`,
    name: index === 0 ? `${city} head office` : `${city} branch`,
    street: `${street} ${12 + ((at * 17 + index * 29) % 180)}`,
    postcode: `${postcode} ${'ABCDEFGHJK'[at % 10]}${'LMNPRSTVWX'[(at + index) % 10]}`,
    city,
    accessHours: HOURS[(at + index) % HOURS.length] ?? '',
    ...(index % 3 === 1 ? { accessNotes: 'Report to reception' } : {}),
    contact,
  };
}

const KESTREL: AccountData = {
  code: 'kestrel-logistics',
  name: 'Kestrel Logistics',
  tier: 'Gold',
  creditLimit: '250000',
  owner: 'owen@halden.example',
  sites: [
    {
      code: 'kestrel-rotterdam',
      name: 'Rotterdam Maasvlakte',
      street: 'Europaweg 815',
      postcode: '3199 LC',
      city: 'Rotterdam',
      accessHours: '06:00 to 14:00, Mon to Fri',
      accessNotes: 'Port pass and hi-vis',
      contact: { name: 'Joris Hendrikx', phone: '+31 10 555 0147' },
    },
    {
      code: 'kestrel-antwerp',
      name: 'Antwerp Kallo',
      street: 'Haven 1207, Keetberglaan 2',
      postcode: '9130',
      city: 'Antwerp',
      accessHours: '07:00 to 16:00, Mon to Fri',
      contact: { name: 'Wim Claessens', phone: '+32 3 555 0182' },
    },
  ],
};

/** The customers of Halden Networks, each with three or four sites. */
export const ACCOUNTS: AccountData[] = [
  KESTREL,
  ...NAMES.map((name, at): AccountData => {
    const code = codeOf(name);
    return {
      code,
      name,
      tier: (['Gold', 'Silver', 'Silver', 'Bronze'] as const)[at % 4] ?? 'Bronze',
      creditLimit: String(40_000 + (at % 7) * 30_000),
      owner: at % 2 ? 'priya@halden.example' : 'owen@halden.example',
      sites: Array.from({ length: at % 3 === 0 ? 4 : 3 }, (_, index) => siteOf(code, index, at)),
    };
  }),
];
