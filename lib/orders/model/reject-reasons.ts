/** Why an order is rejected. The code is required; a sentence of explanation may go with it. */
export const REJECT_REASONS = {
  notServiceable: 'Not serviceable at this site',
  creditDeclined: 'Credit declined',
  duplicate: 'Duplicate order',
  incorrectOrder: 'Ordered incorrectly',
  customerWithdrew: 'Customer withdrew',
  other: 'Other',
} as const;
export type RejectReason = keyof typeof REJECT_REASONS;
