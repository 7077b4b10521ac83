export interface Node {
  key: string;
  predecessors: string[];
}

/**
 * Puts nodes after their predecessors, keeping the given order wherever it can. Predecessors that are not
 * among the nodes are left out of account.
 *
 * @returns `order` holds every key when there is no circle; otherwise `cycle` names one, each key waited
 * for by the next, ending with the key it began with
 */
export function topologicalOrder(nodes: Node[]): { order: string[]; cycle: string[] | null } {
  const waitsFor = new Map(nodes.map(({ key }) => [key, new Set<string>()]));
  const waitedForBy = new Map(nodes.map(({ key }) => [key, new Set<string>()]));
  for (const { key, predecessors } of nodes) {
    for (const predecessor of predecessors) {
      const successors = waitedForBy.get(predecessor);
      if (!successors) continue;
      successors.add(key);
      waitsFor.get(key)?.add(predecessor);
    }
  }
  const order = nodes.filter(({ key }) => waitsFor.get(key)?.size === 0).map(({ key }) => key);
  for (const key of order) {
    for (const successor of waitedForBy.get(key) ?? []) {
      const left = waitsFor.get(successor);
      left?.delete(key);
      if (left?.size === 0) order.push(successor);
    }
    waitsFor.delete(key);
  }
  return { order, cycle: firstCircle(waitsFor) };
}

/** What is left over waits for something that is left over, so walking backwards must meet itself. */
function firstCircle(leftOver: Map<string, Set<string>>): string[] | null {
  let [key] = leftOver.keys();
  if (key === undefined) return null;
  const walked: string[] = [];
  while (key !== undefined && !walked.includes(key)) {
    walked.push(key);
    [key] = leftOver.get(key) ?? [];
  }
  if (key === undefined) return null;
  return [...walked.slice(walked.indexOf(key)), key].reverse();
}
