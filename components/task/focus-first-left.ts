/** Leads to the first step or field that a task still needs before it can be completed. */
export function focusFirstLeft(): void {
  const first = document.querySelector<HTMLElement>('[data-left]');
  const control = first?.querySelector<HTMLElement>(
    'input:not([type=hidden], [aria-hidden=true]), [role=checkbox], [role=combobox], button',
  );
  first?.scrollIntoView({ block: 'center' });
  (first?.querySelector<HTMLElement>('[role=checkbox]') ?? control)?.focus();
}
