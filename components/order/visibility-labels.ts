/** Who reads a comment. */
export const VISIBILITY_LABELS = { internal: 'Internal', customer: 'Customer-visible' } as const;
export type Visibility = keyof typeof VISIBILITY_LABELS;
