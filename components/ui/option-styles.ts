/** One row of a menu or list. */
export const optionStyles =
  'flex min-h-7 cursor-default select-none items-center gap-2 rounded-control px-2 py-1 text-fg outline-none data-highlighted:bg-hover data-disabled:text-off pointer-coarse:min-h-11 [&_.lucide:not([class*=size-])]:size-4 [&>.lucide]:text-muted';
