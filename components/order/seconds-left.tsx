'use client';

import { useEffect, useState } from 'react';
import { serverClock } from './server-clock';

const TICK_MS = 250;

const secondsTo = (due: string, now: number) => Math.max(0, Math.ceil((Date.parse(due) - now) / 1000));

/** "8 s" and counting, until something held back takes effect. */
export function SecondsLeft({ due, now }: { due: string; now: string }) {
  const [seconds, setSeconds] = useState(() => secondsTo(due, Date.parse(now)));
  useEffect(() => {
    const tick = () => setSeconds(secondsTo(due, serverClock.now()));
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [due]);
  return <span className="inline-block min-w-[2.5ch] text-right">{seconds} s</span>;
}
