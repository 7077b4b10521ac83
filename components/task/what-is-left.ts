import { missingValues } from '@/lib/tasks/model/check-values';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import type { Drafts } from './use-capture';

/** What keeps a task from being completed: ids of its steps and names of its fields, in the order of the page. */
export function whatIsLeft({ steps, captures, values }: TaskDetail, drafts: Drafts): string[] {
  const open = steps.filter((step) => step.required && !step.doneAt).map((step) => step.id);
  const unfit = captures.filter(
    (field) => drafts[field.name]?.problem || missingValues([field], values).length > 0,
  );
  return [...open, ...unfit.map((field) => field.name)];
}
