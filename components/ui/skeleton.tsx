import { cx } from './cx';

/** A resting bar where text will be. Appears after 150 ms, so quick answers never flicker. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden="true" className={cx('appear-late block h-2.5 rounded-chip bg-pressed', className)} />
  );
}
