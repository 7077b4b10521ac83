const WINDOW_MS = 5 * 60 * 1000;
const ATTEMPTS = 10;
/** Beyond so many names the oldest are forgotten: guessing names must not fill the memory. */
const NAMES = 10_000;

interface Held {
  batonAttempts?: Map<string, number[]>;
}
const held = globalThis as Held;
held.batonAttempts ??= new Map();
const attempts = held.batonAttempts;

/** Whether this address has failed too often in the last five minutes. Counts in this process only. */
export function isThrottled(email: string, now: number): boolean {
  const recent = (attempts.get(email) ?? []).filter((at) => now - at < WINDOW_MS);
  if (recent.length) attempts.set(email, recent);
  else attempts.delete(email);
  return recent.length >= ATTEMPTS;
}

/** Counts a failed attempt. */
export function countFailure(email: string, now: number): void {
  const failures = [...(attempts.get(email) ?? []), now];
  attempts.delete(email);
  attempts.set(email, failures);
  const [oldest] = attempts.keys();
  if (attempts.size > NAMES && oldest !== undefined) attempts.delete(oldest);
}
