import type { ReleasedCatalog } from '@/lib/catalog/model/catalog';
import { planTasks, type TaskPlan } from '@/lib/planning/model/plan-tasks';
import type { WorkingCalendar } from '@/lib/planning/model/working-calendar';
import { decompose } from './decompose';
import type { DecomposableOrder, Decomposition } from './decomposition';
import { DecompositionError } from './decomposition-error';

/** Everything a run is computed from: values alone, so that it can be computed in another thread. */
export interface RunInput {
  order: DecomposableOrder;
  catalog: ReleasedCatalog;
  /** Nothing starts before it. */
  startAt: Date;
  calendar: WorkingCalendar;
}

/** A decomposition with its plan, or the sentence that says why there can be none. */
export type ComputedRun =
  | { ok: true; decomposition: Decomposition; plan: TaskPlan }
  | { ok: false; message: string };

/** What an order comes apart into and when its tasks are planned (spec: domain, "approve"). */
export function computeRun({ order, catalog, startAt, calendar }: RunInput): ComputedRun {
  try {
    const decomposition = decompose(order, catalog);
    return { ok: true, decomposition, plan: planTasks(plannable(decomposition), startAt, calendar) };
  } catch (error) {
    if (error instanceof DecompositionError) return { ok: false, message: error.message };
    throw error;
  }
}

function plannable({ tasks, dependencies }: Decomposition) {
  const predecessors = new Map<string, string[]>(tasks.map(({ key }) => [key, []]));
  for (const { taskKey, predecessorKey } of dependencies) predecessors.get(taskKey)?.push(predecessorKey);
  return tasks.map(({ key, template }) => ({
    key,
    likelyHours: template.likelyHours,
    predecessors: predecessors.get(key) ?? [],
  }));
}
