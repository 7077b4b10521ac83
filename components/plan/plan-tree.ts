import type { DetailDomainOrder, DetailTask, OrderDetail } from '@/lib/orders/queries/order-detail-types';

type NotCreated = OrderDetail['notCreated'][number];
export type PlanOf = Pick<OrderDetail, 'domainOrders' | 'tasks' | 'notCreated'>;

interface Place {
  key: string;
  parentKey: string | null;
  /** 1 for the roots. */
  level: number;
  position: number;
  siblings: number;
  /** Null for rows that have nothing below them. */
  expanded: boolean | null;
}

/** One row of the decomposition tree, in the order in which it is read. */
export type PlanRow = Place &
  (
    | { kind: 'part'; part: DetailDomainOrder }
    | { kind: 'task'; task: DetailTask }
    /** Made elsewhere in the order and used here too. */
    | { kind: 'shared'; part: DetailDomainOrder }
    | { kind: 'notCreated'; target: NotCreated }
  );

type Content = PlanRow extends infer R ? (R extends PlanRow ? Omit<R, keyof Place> : never) : never;
type Child = Content & { key: string };

/** The plan by what its pieces hang below; null is the order itself. */
interface Below {
  parts: Map<string | null, DetailDomainOrder[]>;
  shared: Map<string, DetailDomainOrder[]>;
  tasks: Map<string | null, DetailTask[]>;
}

function put<K, T>(into: Map<K, T[]>, key: K, item: T): void {
  const there = into.get(key);
  if (there) there.push(item);
  else into.set(key, [item]);
}

function index({ domainOrders, tasks }: PlanOf): Below {
  const below: Below = { parts: new Map(), shared: new Map(), tasks: new Map() };
  for (const part of domainOrders) {
    put(below.parts, part.parentId, part);
    for (const parent of new Set(part.otherParents)) put(below.shared, parent, part);
  }
  for (const task of tasks) put(below.tasks, task.domainOrderId, task);
  return below;
}

/** What hangs below a domain order (null: below the order itself), parts first, then work, then what is not made. */
function childrenOf(below: Below, notCreated: readonly NotCreated[], parentId: string | null): Child[] {
  const shared = parentId ? (below.shared.get(parentId) ?? []) : [];
  return [
    ...(below.parts.get(parentId) ?? []).map((part): Child => ({ kind: 'part', part, key: part.id })),
    ...shared.map((part): Child => ({ kind: 'shared', part, key: `${parentId}>${part.id}` })),
    ...(below.tasks.get(parentId) ?? []).map((task): Child => ({ kind: 'task', task, key: task.id })),
    ...notCreated.flatMap((target, at): Child[] =>
      target.parentId === parentId ? [{ kind: 'notCreated', target, key: `not-${at}` }] : [],
    ),
  ];
}

/**
 * The decomposition of an order as the rows of a tree: domain orders with what they are made of and
 * their tasks. What is in `collapsed` (ids of domain orders) hides what is below it.
 */
export function planTree(plan: PlanOf, collapsed: ReadonlySet<string>): PlanRow[] {
  const below = index(plan);
  const walk = (parentId: string | null, level: number): PlanRow[] => {
    const children = childrenOf(below, plan.notCreated, parentId);
    return children.flatMap((child, index) => {
      const isOpen = child.kind === 'part' ? !collapsed.has(child.key) : null;
      const inside = child.kind === 'part' ? walk(child.key, level + 1) : [];
      const row: PlanRow = {
        ...child,
        parentKey: parentId,
        level,
        position: index + 1,
        siblings: children.length,
        expanded: inside.length > 0 ? isOpen : null,
      };
      return isOpen ? [row, ...inside] : [row];
    });
  };
  return walk(null, 1);
}
