/** Where time comes from. Models take instants as arguments; commands read `ctx.clock`. */
export interface Clock {
  now(): Date;
}

/** A clock that runs from `from` (or from the real time) at the pace of the machine. */
export function runningClock(from?: Date): Clock {
  if (!from) return { now: () => new Date() };
  const offset = from.getTime() - Date.now();
  return { now: () => new Date(Date.now() + offset) };
}

/** A clock that stands still until it is moved. For tests and for seeding histories. */
export function settableClock(start: Date): Clock & { set(at: Date): void; advance(ms: number): void } {
  let at = start;
  return {
    now: () => at,
    set: (next) => {
      at = next;
    },
    advance: (ms) => {
      at = new Date(at.getTime() + ms);
    },
  };
}
