import { REJECT_REASONS, type RejectReason } from '@/lib/orders/model/reject-reasons';

const NAME = 'baton-reject-reason';

/** The reason this person gave last; most rejections in a row have the same one. */
export const lastReason = {
  read(): RejectReason | null {
    try {
      const kept = localStorage.getItem(NAME);
      return kept && kept in REJECT_REASONS ? (kept as RejectReason) : null;
    } catch {
      // Storage can be forbidden; then the reason is chosen each time.
      return null;
    }
  },
  keep(reason: RejectReason): void {
    try {
      localStorage.setItem(NAME, reason);
    } catch {
      // See above.
    }
  },
};
