export const FIRST_DEFECT_ID = 'first-defect';

/** Leads to the first thing that stands in the way of approving. */
export function focusFirstDefect(): void {
  const first = document.getElementById(FIRST_DEFECT_ID);
  first?.scrollIntoView({ block: 'center' });
  first?.focus();
}
