import type { CatalogData } from '../catalog-data';
import { FIVE_G_BACKUP } from './5g-backup';
import { BRANCH_CONNECT } from './branch-connect';
import { FIBER_INTERNET } from './fiber-internet';
import { MANAGED_FIREWALL } from './managed-firewall';
import { MPLS_ETHERNET_ACCESS } from './mpls-ethernet-access';
import { SD_WAN_BRANCH } from './sd-wan-branch';
import { SIP_TRUNK } from './sip-trunk';

/** What Halden Networks sells, and how it delivers it. */
export const HALDEN_CATALOG: CatalogData = {
  note: 'The first catalog of Halden Networks',
  entities: [
    ...BRANCH_CONNECT,
    ...FIBER_INTERNET,
    ...SD_WAN_BRANCH,
    ...MANAGED_FIREWALL,
    ...FIVE_G_BACKUP,
    ...MPLS_ETHERNET_ACCESS,
    ...SIP_TRUNK,
  ],
};
