import type { PredecessorScope } from '@/lib/catalog/model/catalog';
import type { MadeDomainOrder, MadeTask } from './decomposition';
import type { LineWalk } from './decomposition-draft';

type TasksByCode = Map<string, MadeTask[]>;

/** The tasks with a template code that a task can see in a scope. */
export type TasksInScope = (task: MadeTask, code: string, scope: PredecessorScope) => MadeTask[];

export interface ScopeSources {
  tasks: MadeTask[];
  domainOrders: MadeDomainOrder[];
  walks: LineWalk[];
  madeBy: Map<string, LineWalk>;
}

/**
 * Where a predecessor is looked for. `order`: the task's own domain order. `line`: what its line made,
 * shared domain orders it uses included; of a line with a quantity first the same walk, so that each of
 * its products waits for its own, and only when that has none, the line's other walks. `site`: the whole
 * order at the task's site; without a site, its line.
 */
export function tasksInScope({ tasks, domainOrders, walks, madeBy }: ScopeSources): TasksInScope {
  const byOrder = grouped(tasks, (task) => task.domainOrderKey);
  const bySite = grouped(tasks, (task) => task.siteId);
  const reach = reachable(domainOrders);
  const tasksOf = (walk: LineWalk) => reach(walk.rootKeys).flatMap((key) => byOrder.get(key) ?? []);
  const inOrder = remembered((key: string) => byCode(byOrder.get(key) ?? []));
  const inWalk = remembered((walk: LineWalk) => byCode(tasksOf(walk)));
  const inLine = remembered((lineId: string) =>
    byCode([...new Set(walks.filter((walk) => walk.line.id === lineId).flatMap(tasksOf))]),
  );
  const inSite = remembered((siteId: string) => byCode(bySite.get(siteId) ?? []));
  return (task, code, scope) => {
    if (scope === 'order') return inOrder(task.domainOrderKey).get(code) ?? [];
    if (scope === 'site' && task.siteId !== null) return inSite(task.siteId).get(code) ?? [];
    const walk = madeBy.get(task.domainOrderKey);
    return (walk && inWalk(walk).get(code)) ?? inLine(task.lineId).get(code) ?? [];
  };
}

/** `Map.groupBy` from Node 21 on. */
function grouped<K>(tasks: MadeTask[], keyOf: (task: MadeTask) => K): Map<K, MadeTask[]> {
  const groups = new Map<K, MadeTask[]>();
  for (const task of tasks) {
    const key = keyOf(task);
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return groups;
}

const byCode = (tasks: MadeTask[]): TasksByCode => grouped(tasks, (task) => task.template.code);

function remembered<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** All domain orders at and below the given ones, whether made there or used from there. */
function reachable(domainOrders: MadeDomainOrder[]): (rootKeys: string[]) => string[] {
  const below = new Map<string, string[]>();
  const link = (parentKey: string, key: string) => {
    const children = below.get(parentKey);
    if (children) children.push(key);
    else below.set(parentKey, [key]);
  };
  for (const order of domainOrders) {
    if (order.parentKey) link(order.parentKey, order.key);
    for (const use of order.uses) link(use.parentKey, order.key);
  }
  return (rootKeys) => {
    const found = new Set(rootKeys);
    for (const key of found) for (const child of below.get(key) ?? []) found.add(child);
    return [...found];
  };
}
