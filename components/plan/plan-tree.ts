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

/** What hangs below a domain order (null: below the order itself), parts first, then work, then what is not made. */
function childrenOf(plan: PlanOf, parentId: string | null): Child[] {
  const { domainOrders, tasks, notCreated } = plan;
  const parts = domainOrders.filter((part) => part.parentId === parentId);
  const shared = domainOrders.filter((part) => parentId && part.otherParents.includes(parentId));
  return [
    ...parts.map((part): Child => ({ kind: 'part', part, key: part.id })),
    ...shared.map((part): Child => ({ kind: 'shared', part, key: `${parentId}>${part.id}` })),
    ...tasks
      .filter((task) => task.domainOrderId === parentId)
      .map((task): Child => ({ kind: 'task', task, key: task.id })),
    ...notCreated.flatMap((target, index): Child[] =>
      target.parentId === parentId ? [{ kind: 'notCreated', target, key: `not-${index}` }] : [],
    ),
  ];
}

/**
 * The decomposition of an order as the rows of a tree: domain orders with what they are made of and
 * their tasks. What is in `collapsed` (ids of domain orders) hides what is below it.
 */
export function planTree(plan: PlanOf, collapsed: ReadonlySet<string>): PlanRow[] {
  const walk = (parentId: string | null, level: number): PlanRow[] => {
    const children = childrenOf(plan, parentId);
    return children.flatMap((child, index) => {
      const isOpen = child.kind === 'part' ? !collapsed.has(child.key) : null;
      const below = child.kind === 'part' ? walk(child.key, level + 1) : [];
      const row: PlanRow = {
        ...child,
        parentKey: parentId,
        level,
        position: index + 1,
        siblings: children.length,
        expanded: below.length > 0 ? isOpen : null,
      };
      return isOpen ? [row, ...below] : [row];
    });
  };
  return walk(null, 1);
}
