export const COMPOSER_ID = 'comment';

/** Puts the cursor into the comment; false when there is none on this page. */
export function focusComposer(): boolean {
  const field = document.getElementById(COMPOSER_ID);
  field?.scrollIntoView({ block: 'nearest' });
  field?.focus();
  return field !== null;
}
