import { Kbd } from '@/components/ui/kbd';

const HINTS = [
  { keys: 'J K', label: 'Move' },
  { keys: 'Enter', label: 'Open' },
  { keys: 'S', label: 'Start' },
  { keys: '?', label: 'All keys' },
];

/** The first keys to learn, where there is a keyboard. */
export function KeyHints() {
  return (
    <p
      aria-hidden="true"
      className="flex h-10 flex-none items-center gap-4 border-line border-t px-4 text-meta text-muted max-md:hidden pointer-coarse:hidden"
    >
      {HINTS.map(({ keys, label }) => (
        <span key={keys} className="flex items-center gap-1.5">
          <Kbd>{keys}</Kbd>
          {label}
        </span>
      ))}
    </p>
  );
}
