import type { Countdown } from '@/components/ui/countdown-ring';
import type { PendingDecision } from '@/lib/orders/queries/pending-decision';

const seen = new Map<string, string>();

/** When a decision was first seen here: its ring starts then and is not set back by a fresher page. */
export function pendingCountdown(pending: PendingDecision | null, now: string): Countdown | undefined {
  if (!pending) return undefined;
  // On the server nobody watches, and the memory would be everybody's; without an id it is not known yet.
  if (typeof window === 'undefined' || !pending.intentId) return { due: pending.dueAt, now };
  const since = seen.get(pending.intentId) ?? now;
  seen.set(pending.intentId, since);
  return { due: pending.dueAt, now: since };
}
