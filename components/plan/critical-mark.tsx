/** Ink: a day more here is a day more for the order. */
export function CriticalMark({ decorative }: { decorative?: boolean }) {
  return (
    <span
      {...(decorative
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': 'Critical path', title: 'Critical path' })}
      className="inline-block h-2 w-3 flex-none rounded-[2.5px] bg-ink"
    />
  );
}
