import type { Json } from '@/lib/platform/json';

/** Something missing or wrong in a captured order (spec: domain, "Defect"). */
export interface Defect {
  /** JSON pointer into the order, e.g. `/lines/0/offering`. */
  path: string;
  code: DefectCode;
  severity: 'blocking' | 'warning';
  /** One sentence a person can act on. */
  message: string;
  expected?: Json;
  found?: Json;
}

export type DefectCode =
  | 'accountMissing'
  | 'accountUnknown'
  | 'offeringMissing'
  | 'offeringUnknown'
  | 'siteMissing'
  | 'siteUnknown'
  | 'siteOfOtherAccount'
  | 'productMissing'
  | 'productUnknown'
  | 'characteristicMissing'
  | 'characteristicUnknown'
  | 'characteristicIllegal'
  | 'relationUnknown'
  | 'actionNotSupported'
  | 'requestedDatePast'
  | 'orderTooLarge';
