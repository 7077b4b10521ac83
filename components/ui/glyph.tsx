import type { CSSProperties } from 'react';
import { cx } from './cx';

interface GlyphProps {
  /** Symbol id in `public/glyphs.svg`. */
  symbol: string;
  /** Token stem with `-solid`. */
  family: string;
  size?: number;
  /** 0 to 1: draws a circle filled to this share instead of the symbol. */
  share?: number;
  /** Only where no words stand beside it. */
  label?: string;
  className?: string;
}

const HALF = 1.75;
const ROUND = 2 * Math.PI * HALF;

/** The shape of a state: shape first, colour second, words third. */
export function Glyph({ symbol, family, size = 14, share, label, className }: GlyphProps) {
  const style: CSSProperties = { color: `var(--${family}-solid)` };
  return (
    <svg
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      width={size}
      height={size}
      viewBox="0 0 14 14"
      style={style}
      className={cx('block flex-none', className)}
    >
      {share === undefined ? (
        <use href={`#${symbol}`} />
      ) : (
        <g fill="none" stroke="currentColor">
          <circle cx="7" cy="7" r="5.25" strokeWidth="1.5" />
          <circle
            cx="7"
            cy="7"
            r={HALF}
            strokeWidth={2 * HALF}
            strokeDasharray={`${(Math.min(1, Math.max(0, share)) * ROUND).toFixed(2)} ${ROUND.toFixed(2)}`}
            transform="rotate(-90 7 7)"
          />
        </g>
      )}
    </svg>
  );
}
