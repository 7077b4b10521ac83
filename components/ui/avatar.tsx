import { cx } from './cx';

const HUES = 8;

const initials = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
};

/** The same name has the same hue everywhere and for ever. */
const hue = (name: string): number => {
  let sum = 7;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 99991;
  return (sum % HUES) + 1;
};

interface AvatarProps {
  /** Null draws the dashed ring of "unassigned". */
  name: string | null;
  size?: number;
  /** The name stands beside it, so it need not be read twice. */
  decorative?: boolean;
  /** A simulated or suggested person has an iris ring. */
  suggested?: boolean;
  /** What an empty one means; "Unassigned" unless told. */
  emptyLabel?: string;
  className?: string;
}

/** A person as initials on a stable hue. */
export function Avatar({
  name,
  size = 20,
  decorative,
  suggested,
  emptyLabel = 'Unassigned',
  className,
}: AvatarProps) {
  const label = name ?? emptyLabel;
  return (
    <span
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label, title: label })}
      style={{
        width: size,
        height: size,
        fontSize: size * 0.42,
        backgroundColor: name ? `var(--avatar-${hue(name)})` : undefined,
      }}
      className={cx(
        'inline-grid flex-none select-none place-items-center rounded-full font-semibold leading-none tracking-normal',
        name ? 'text-(--avatar-on)' : 'border-[1.5px] border-line-control border-dashed',
        suggested && 'ring-[1.5px] ring-forecast ring-offset-2 ring-offset-surface',
        className,
      )}
    >
      {name && initials(name)}
    </span>
  );
}
