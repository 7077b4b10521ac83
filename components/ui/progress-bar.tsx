import { cx } from './cx';

interface ProgressBarProps {
  /** 0 to 1. */
  value: number;
  /** What is measured, in words: "2 of 5 steps". */
  label: string;
  tone?: 'running' | 'done' | 'load';
  className?: string;
}

const TONES = { running: 'bg-state-in-progress-solid', done: 'bg-state-completed-solid', load: 'bg-chart-4' };

/** A bar that fills. Put the figures beside it as text. */
export function ProgressBar({ value, label, tone = 'running', className }: ProgressBarProps) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      className={cx('block h-1.5 overflow-hidden rounded-full bg-pressed', className)}
    >
      <span className={cx('block h-full', TONES[tone])} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
