/** The address of a task's own page. */
export const taskHref = (number: string): string => `/tasks/${encodeURIComponent(number)}`;
