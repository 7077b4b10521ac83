import type { JsonObject } from '@/lib/platform/json';

/** How one demo order came in and how far it got. Days and hours count from the demo's now. */
export interface OrderStory {
  account: string;
  /** Indices of the account's sites; one line per site and offering. */
  sites: number[];
  offerings: string[];
  quantity?: number;
  values?: JsonObject;
  channel: 'api' | 'direct';
  hoursAgo: number;
  /** Requested completion, days from now; left out: none. */
  dueInDays?: number;
  ends: 'draft' | 'new' | 'rejected' | 'approved';
  /** Speed of the work against the likely durations, for approved orders; higher is slower. */
  pace?: number;
  /** E-mail of the agent who takes its field work. */
  lead?: string;
  externalId?: string;
  note?: { by: string; text: string; visibility: 'internal' | 'customer' };
  reject?: { code: string; text: string };
  /** Names something nobody knows, so that it arrives with blocking defects. */
  defect?: 'offering' | 'site' | 'account';
}

const DAY = 24;
const api = (
  account: string,
  offerings: string[],
  hoursAgo: number,
  more: Partial<OrderStory> = {},
): OrderStory => ({
  account,
  sites: [0],
  offerings,
  channel: 'api',
  hoursAgo,
  ends: 'new',
  ...more,
});
const direct = (
  account: string,
  offerings: string[],
  hoursAgo: number,
  more: Partial<OrderStory> = {},
): OrderStory => api(account, offerings, hoursAgo, { channel: 'direct', ...more });
const FIBER = 'fiber-internet-1g';
const OVERLAY = 'sd-wan-branch';
const FIREWALL = 'managed-firewall';
const MPLS = 'mpls-ethernet-access';
const SIP = 'sip-trunk';
const BACKUP = '5g-backup';
const BRANCH = 'branch-connect';

const DONE: OrderStory[] = [
  api('castellan-bank', [BACKUP], 41 * DAY, {
    ends: 'approved',
    pace: 0.6,
    dueInDays: -18,
    externalId: 'CB-88121',
  }),
  direct('verdant-grocers', [FIBER], 42 * DAY, { ends: 'approved', pace: 0.7, dueInDays: -4 }),
  api('calder-rail', [BACKUP], 38 * DAY, { sites: [0, 1], ends: 'approved', pace: 0.7, dueInDays: -12 }),
  api('northgate-pharma', [SIP], 36 * DAY, { ends: 'approved', pace: 0.8, dueInDays: -15 }),
  direct('fjordline-hotels', [FIBER], 41 * DAY, { ends: 'approved', pace: 0.75, dueInDays: -3 }),
  api('solvane-energy', [MPLS], 35 * DAY, { ends: 'approved', pace: 0.6, dueInDays: -9 }),
  api('bluepeak-outdoor', [BACKUP], 30 * DAY, { ends: 'approved', pace: 0.7, dueInDays: -10 }),
  api('kingsmead-schools', [FIREWALL], 33 * DAY, { ends: 'approved', pace: 0.6, dueInDays: -8 }),
  direct('gilden-foods', [SIP], 29 * DAY, { ends: 'approved', pace: 0.7, dueInDays: -6 }),
  api('tideway-ports', [BACKUP], 27 * DAY, { ends: 'approved', pace: 0.7, dueInDays: -5 }),
  direct('lattice-optics', [MPLS], 30 * DAY, { ends: 'approved', pace: 0.6, dueInDays: -2 }),
];

const KESTREL: OrderStory = direct('kestrel-logistics', [BRANCH], 12 * DAY, {
  ends: 'approved',
  pace: 1,
  dueInDays: 24,
  externalId: 'KST-2026-0418',
  lead: 'tomasz@halden.example',
  note: {
    by: 'Joris Hendrikx',
    text: 'Dock access is 06:00 to 14:00 only. Crew reports to gate 4.',
    visibility: 'customer',
  },
});

const RUNNING: OrderStory[] = [
  KESTREL,
  api('castellan-bank', [FIBER], 22 * DAY, {
    sites: [1],
    ends: 'approved',
    pace: 1.05,
    dueInDays: 4,
    externalId: 'CB-88204',
  }),
  api('calder-rail', [FIBER], 16 * DAY, { sites: [2], ends: 'approved', pace: 1, dueInDays: 14 }),
  direct('pellworth-university', [FIBER], 4 * DAY, { ends: 'approved', pace: 0.9, dueInDays: 24 }),
  api('harrowmere-council', [FIBER], 26 * DAY, { ends: 'approved', pace: 1, dueInDays: 3 }),
  api('solvane-energy', [FIBER], 8 * DAY, { sites: [1], ends: 'approved', pace: 1, dueInDays: 20 }),
  api('ensign-aerospace', [BRANCH], 17 * DAY, {
    ends: 'approved',
    pace: 0.9,
    dueInDays: 12,
    externalId: 'EA-PO-4471',
  }),
  api('norrland-timber', [FIBER], 3 * DAY, { ends: 'approved', pace: 1, dueInDays: 28 }),
  api('marren-shipping', [FIBER], 2 * DAY, { ends: 'approved', pace: 1, dueInDays: 30 }),
  direct('rhinegate-steel', [MPLS], 7 * DAY, { ends: 'approved', pace: 1, dueInDays: 9 }),
  api('assembla-housing', [MPLS], 5 * DAY, { sites: [0, 1], ends: 'approved', pace: 1, dueInDays: 16 }),
  api('ostara-clinics', [SIP], 4 * DAY, { ends: 'approved', pace: 1, dueInDays: 8 }),
  direct('westerholm-printing', [OVERLAY, FIREWALL], 9 * DAY, { ends: 'approved', pace: 1, dueInDays: 11 }),
  api('veldhoven-labs', [BACKUP], 3 * DAY, { sites: [0, 1], ends: 'approved', pace: 1, dueInDays: 10 }),
  api('parkview-schools', [FIBER], 11 * DAY, { ends: 'approved', pace: 1, dueInDays: 18 }),
  api('silverthorn-logistics', [BACKUP], 1.1 * DAY, {
    quantity: 2,
    ends: 'approved',
    pace: 1,
    dueInDays: 15,
  }),
  direct('gilden-foods', [FIBER], 1.2 * DAY, { sites: [0, 1], ends: 'approved', pace: 1, dueInDays: 26 }),
  api('tideway-ports', [FIBER], 0.9 * DAY, { ends: 'approved', pace: 1, dueInDays: 35 }),
  direct('marlowe-finch', [FIBER], 0.8 * DAY, { ends: 'approved', pace: 1, dueInDays: 40 }),
  direct('zephyr-wind', [FIBER], 1.05 * DAY, { ends: 'approved', pace: 1, dueInDays: 33 }),
];

const DECIDE: OrderStory[] = [
  direct('vantry-retail-group', [SIP], 6 * DAY, { dueInDays: -1, values: { channels: 60 } }),
  api('castellan-bank', [MPLS], 4 * DAY, { sites: [2], dueInDays: 2 }),
  direct('quillon-insurance', [OVERLAY], 0.7, { dueInDays: 3 }),
  api('tessera-manufacturing', [FIREWALL], 2 * DAY, { dueInDays: 4, defect: 'site' }),
  api('meridian-freight', [OVERLAY], 1 * DAY, { sites: [0, 1, 2, 3], dueInDays: 5 }),
  api('brightwater-foods', [SIP], 2 * DAY, { dueInDays: -3, defect: 'offering' }),
  api('fjordline-hotels', [FIBER, BACKUP], 5, { dueInDays: 6, externalId: 'FJ-2291' }),
  api('aldermoor-hospitals-trust', [BRANCH], 3, {
    sites: [0, 1, 2],
    dueInDays: 24,
    externalId: 'AHT-PO-77120',
    note: {
      by: 'Noor van Dijk',
      text: 'Please do the two emergency departments first, they close for works on 19 December.',
      visibility: 'customer',
    },
  }),
  api('pellworth-university', [FIBER], 4, { sites: [1, 2], dueInDays: 18 }),
  direct('verdant-grocers', [BRANCH], 1, { sites: [1, 2], dueInDays: 27 }),
  api('calder-rail', [BACKUP], 8, { sites: [0, 1, 2], quantity: 3, dueInDays: 28 }),
  api('solvane-energy', [MPLS], 6, { sites: [0, 2], dueInDays: 45 }),
  direct('harrowmere-council', [SIP], 2, { dueInDays: 29 }),
  api('kingsmead-schools', [BRANCH], 0.3, { sites: [0, 1], dueInDays: 52 }),
  api('bluepeak-outdoor', [BACKUP], 0.2, { sites: [0, 1, 2] }),
  api('stonebridge-property', [FIBER], 0.4, { dueInDays: 49 }),
  api('lattice-optics', [OVERLAY], 0.1, { sites: [0, 1], dueInDays: 55 }),
  api('polaris-diagnostics', [FIREWALL], 2 * DAY, { defect: 'account' }),
  direct('marlowe-finch', [SIP], 3 * DAY, { dueInDays: 50 }),
  api('corvane-media', [FIBER], 9, { defect: 'offering', dueInDays: 20 }),
  direct('halyard-marine', [FIBER, FIREWALL], 7, { dueInDays: 31 }),
];

const CLOSED: OrderStory[] = [
  api('ironwood-legal', [FIBER], 20 * DAY, {
    ends: 'rejected',
    reject: { code: 'notServiceable', text: 'No duct within 2 km of the site.' },
  }),
  direct('juniper-dental', [SIP], 12 * DAY, {
    ends: 'rejected',
    reject: { code: 'creditDeclined', text: '' },
  }),
  api('larkfield-farms', [BACKUP], 9 * DAY, {
    ends: 'rejected',
    reject: { code: 'duplicate', text: 'Same as the order of last week.' },
  }),
  api('castellan-bank', [MPLS], 14 * DAY, {
    ends: 'rejected',
    reject: { code: 'customerWithdrew', text: '' },
  }),
];

const DRAFTS: OrderStory[] = [
  direct('orchard-lane-theatres', [FIBER], 26, { ends: 'draft' }),
  direct('kestrel-logistics', [BACKUP], 3, { sites: [1], ends: 'draft', dueInDays: 40 }),
  direct('silverthorn-logistics', [BRANCH], 50, { ends: 'draft' }),
];

/** Every order of the demo, oldest first, so that numbers rise with time. */
export const ORDER_STORIES: OrderStory[] = [...DONE, ...RUNNING, ...DECIDE, ...CLOSED, ...DRAFTS].sort(
  (a, b) => b.hoursAgo - a.hoursAgo,
);
