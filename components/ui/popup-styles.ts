/** The floating surface of menus, popovers and lists. */
export const popupStyles =
  'max-h-(--available-height) max-w-(--available-width) origin-(--transform-origin) overflow-y-auto rounded-overlay border border-line bg-raised text-fg shadow-overlay outline-none transition-[opacity,transform] duration-(--t-fast) ease-baton data-ending-style:scale-[.98] data-starting-style:scale-[.98] data-ending-style:opacity-0 data-starting-style:opacity-0 [--ko:var(--raised)]';
