import { type Countdown, CountdownRing } from './countdown-ring';
import { cx } from './cx';
import { Glyph } from './glyph';

interface StateMarkProps {
  /** Words, token stem and symbol of one row of a state table. */
  face: { label: string; family: string; glyph: string };
  share?: number;
  /** Intended, not yet carried out: paler, with the time left to undo. */
  pending?: Countdown;
  iconOnly?: boolean;
  size?: number;
  className?: string;
}

/** A shape and its words. The row sets `--ko` to its background so that knock-outs match. */
export function StateMark({ face, share, pending, iconOnly, size, className }: StateMarkProps) {
  return (
    <span className={cx('flex min-w-0 items-center gap-[7px] whitespace-nowrap', className)}>
      <span className="relative flex-none">
        <span className={cx('block', pending && 'opacity-60')}>
          <Glyph
            symbol={face.glyph}
            family={face.family}
            share={share}
            size={size}
            label={iconOnly ? face.label : undefined}
          />
        </span>
        {pending && <CountdownRing {...pending} />}
      </span>
      {!iconOnly && <span className={cx('truncate', pending && 'text-muted')}>{face.label}</span>}
      {pending && <span className="sr-only">(can still be undone)</span>}
    </span>
  );
}
