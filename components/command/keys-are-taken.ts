const TYPING =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox]';
const OPEN_LAYER = ':is([role=dialog], [role=alertdialog], [role=menu], [role=listbox])';
const PRESSABLE =
  'button, a[href], summary, [role=button], [role=checkbox], [role=radio], [role=switch], [role=tab]';

/** Whether a menu, list or dialog is open. Ask before it hears the key: Escape closes it. */
export const layerIsOpen = (): boolean => document.querySelector(`${OPEN_LAYER}[data-open]`) !== null;

/** Whether a key belongs to what has the focus (a field, a menu, a dialog) rather than to a command. */
export function keysAreTaken(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.isComposing) return true;
  if (target?.closest(`${TYPING}, ${OPEN_LAYER}`)) return true;
  const presses = event.key === 'Enter' || event.key === ' ';
  return presses && Boolean(target?.closest(PRESSABLE));
}
