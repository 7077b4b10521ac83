import { cx } from './cx';

const SYMBOLS: Record<string, string> = {
  Enter: '↵',
  Escape: 'Esc',
  Shift: '⇧',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

interface KbdProps {
  /** Keys parted by spaces, as in the command registry: "E", "Shift A", "G Q". */
  children: string;
  tone?: 'plain' | 'inverse';
  className?: string;
}

/** Keycaps. Hidden from assistive technology: the control itself names its shortcut. */
export function Kbd({ children, tone = 'plain', className }: KbdProps) {
  return (
    <span aria-hidden="true" className={cx('inline-flex flex-none gap-0.5', className)}>
      {children.split(' ').map((key) => (
        <kbd
          key={key}
          className={cx(
            'inline-grid h-[17px] min-w-[17px] place-items-center rounded-chip border px-1 font-medium font-sans text-[10.5px] leading-none tracking-normal',
            tone === 'plain'
              ? 'border-line bg-sunken text-muted'
              : 'border-transparent bg-on-ink/15 text-inherit',
          )}
        >
          {SYMBOLS[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}
