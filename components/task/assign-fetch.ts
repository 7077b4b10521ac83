import { fetchJson } from '@/components/ui/fetch-json';
import type { Assignee } from '@/lib/tasks/queries/assignees';

/** The people of a task's group, least busy first, or an error with the sentence to show. */
export async function fetchAssignees(number: string, signal?: AbortSignal): Promise<Assignee[]> {
  const path = `/api/tasks/${encodeURIComponent(number)}/assignees`;
  const { people } = await fetchJson<{ people: Assignee[] }>(path, 'the people of this group', signal);
  return people;
}
