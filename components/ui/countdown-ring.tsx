import type { CSSProperties } from 'react';

export interface Countdown {
  /** When it is carried out, ISO. */
  due: string;
  /** When the page was made, ISO, by the same clock as `due`. */
  now: string;
}

const WINDOW_MS = 8000;

/** A ring that empties until something held back is carried out. Sits around a 14 px glyph. */
export function CountdownRing({ due, now }: Countdown) {
  const left = Math.min(WINDOW_MS, Math.max(0, Date.parse(due) - Date.parse(now)));
  const style: CSSProperties = {
    animation: `countdown ${WINDOW_MS}ms linear ${left - WINDOW_MS}ms forwards`,
  };
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className="absolute -inset-[3px] size-5 -rotate-90 text-muted motion-reduce:[&_circle]:animate-none!"
    >
      <circle
        cx="10"
        cy="10"
        r="9.25"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        pathLength={1}
        strokeDasharray="1 1"
        style={style}
      />
    </svg>
  );
}
