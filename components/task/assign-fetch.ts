import type { Assignee } from '@/lib/tasks/queries/assignees';

/** The people of a task's group, least busy first, or an error with the sentence to show. */
export async function fetchAssignees(number: string, signal?: AbortSignal): Promise<Assignee[]> {
  const response = await fetch(`/api/tasks/${encodeURIComponent(number)}/assignees`, { signal });
  if (!response.ok) throw new Error('Could not load the people of this group. Close this and try again.');
  const { people } = (await response.json()) as { people: Assignee[] };
  return people;
}
