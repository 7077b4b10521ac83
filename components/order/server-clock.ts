let skew: number | null = null;

/**
 * The server's clock as far as this browser knows it: everything that counts down is due by it, and a
 * demo's clock may stand on another day. Set by the first page of a visit only, because going back
 * shows an old page again.
 */
export const serverClock = {
  set(pageNow: string): void {
    skew ??= Date.parse(pageNow) - Date.now();
  },
  now: (): number => Date.now() + (skew ?? 0),
  /** The same as ISO; before the clock is known, in the first render, the page's own now. */
  iso: (pageNow: string): string => (skew === null ? pageNow : new Date(Date.now() + skew).toISOString()),
};
