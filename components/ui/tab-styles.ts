/** One tab: its line overlaps the hairline of the bar it stands in. */
export const tabStyles =
  'relative flex flex-none cursor-default items-center gap-1.5 whitespace-nowrap px-[9px] text-fg-2 hover:text-fg focus-visible:-outline-offset-2 after:absolute after:inset-x-[9px] after:-bottom-px after:h-0.5 after:rounded-t-[2px]';
