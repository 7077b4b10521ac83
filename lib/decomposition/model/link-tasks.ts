import type { PredecessorScope } from '@/lib/catalog/model/catalog';
import { topologicalOrder } from '@/lib/planning/model/topological-order';
import { compareBy } from './compare-by';
import type { MadeDependency, MadeTask } from './decomposition';
import { DecompositionError } from './decomposition-error';
import { type ScopeSources, tasksInScope } from './tasks-in-scope';

const NEARNESS: Record<PredecessorScope, number> = { order: 0, line: 1, site: 2 };

/**
 * The dependencies between an order's tasks. A template names its predecessors by code; each is looked
 * for in its scope and waited for if it is there, never the task itself. A pair found in two scopes
 * counts once, as the nearer one.
 *
 * @returns sorted by task, then by predecessor, in plan order
 * @throws DecompositionError naming the circle, when tasks wait for each other
 */
export function linkTasks(sources: ScopeSources): MadeDependency[] {
  const find = tasksInScope(sources);
  const links = new Map(sources.tasks.map((task) => [task.key, predecessorsOf(task, find)]));
  refuseCircle(sources.tasks, links);
  return sources.tasks.flatMap((task) =>
    (links.get(task.key) ?? []).map(({ predecessor, scope }) => ({
      taskKey: task.key,
      predecessorKey: predecessor.key,
      scope,
    })),
  );
}

interface Link {
  predecessor: MadeTask;
  scope: PredecessorScope;
}

function predecessorsOf(task: MadeTask, find: ReturnType<typeof tasksInScope>): Link[] {
  const found = new Map<string, Link>();
  for (const { code, scope } of task.template.predecessors.toSorted(compareBy((p) => NEARNESS[p.scope]))) {
    for (const predecessor of find(task, code, scope)) {
      if (predecessor.key === task.key || found.has(predecessor.key)) continue;
      found.set(predecessor.key, { predecessor, scope });
    }
  }
  return [...found.values()].sort(compareBy((link) => link.predecessor.position));
}

function refuseCircle(tasks: MadeTask[], links: Map<string, Link[]>): void {
  const { cycle } = topologicalOrder(
    tasks.map(({ key }) => ({
      key,
      predecessors: (links.get(key) ?? []).map((link) => link.predecessor.key),
    })),
  );
  if (!cycle) return;
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const named = cycle.map((key) => {
    const task = byKey.get(key);
    return task ? `${task.template.name} (${task.domainOrderKey})` : key;
  });
  throw new DecompositionError('taskCycle', named);
}
