/** Names of what React Query keeps about tasks. */
export const taskKeys = {
  all: ['tasks'] as const,
  /** One task in focus, by number. */
  detail: (number: string) => ['tasks', 'detail', number] as const,
  /** The list of the signed-in person. */
  mine: ['tasks', 'mine'] as const,
};
