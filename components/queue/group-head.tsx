interface GroupHeadProps {
  label: string;
  note: string;
  /** Null while more of the group may still have to be loaded. */
  count: number | null;
}

/** What the rows below have in common, how many they are and what it means. */
export function GroupHead({ label, note, count }: GroupHeadProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see OrderGrid
    // biome-ignore lint/a11y/useFocusableInteractive: nothing here is interactive
    <div
      role="row"
      className="sticky top-[30px] z-(--z-sticky) h-7 border-line border-b bg-sunken max-sm:top-0"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see OrderGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: nothing here is interactive */}
      <div
        role="gridcell"
        aria-colspan={8}
        className="flex h-full min-w-0 items-center gap-2 pr-4 pl-5 text-meta text-muted max-sm:px-4"
      >
        <span className="font-semibold text-body text-fg">{label}</span>
        {count !== null && <span>{count}</span>}
        <span className="truncate max-sm:hidden">{note}</span>
      </div>
    </div>
  );
}
