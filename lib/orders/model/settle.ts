import type { DomainOrderOutcome, DomainOrderPhase } from '@/lib/decomposition/model/domain-order-states';
import type { TaskOutcome, TaskPhase } from '@/lib/tasks/model/task-states';
import type { LineAction } from './line-actions';
import type { OrderOutcome, OrderPhase } from './order-states';

/** What settling reads: the order's live tree, compact. */
export interface OrderTree {
  lines: TreeLine[];
  domainOrders: TreeDomainOrder[];
  tasks: TreeTask[];
}

export interface TreeLine {
  id: string;
  parentId: string | null;
  action: LineAction;
  phase: OrderPhase;
  outcome: OrderOutcome | null;
}

export interface TreeDomainOrder {
  id: string;
  parentId: string | null;
  lineId: string;
  isProductOrder: boolean;
  phase: DomainOrderPhase;
  outcome: DomainOrderOutcome | null;
  missing: string[];
}

export interface TreeTask {
  domainOrderId: string;
  phase: TaskPhase;
  outcome: TaskOutcome | null;
  /** Canceled because a predecessor failed. */
  fromFailure?: boolean;
}

export interface Settlement {
  domainOrders: { id: string; phase: DomainOrderPhase; outcome: DomainOrderOutcome | null }[];
  lines: { id: string; phase: OrderPhase; outcome: OrderOutcome | null }[];
  /** Null while something is still running. */
  order: OrderOutcome | null;
}

interface Unit {
  phase: DomainOrderPhase;
  outcome: DomainOrderOutcome | null;
}

/**
 * What follows for domain orders, lines and the order from the tasks as they are (spec: domain,
 * "Settling"). Only changes are listed; nothing ever moves back.
 */
export function settle(tree: OrderTree): Settlement {
  const units = settleDomainOrders(tree);
  const lines = settleLines(tree, units);
  const changedUnits = tree.domainOrders.flatMap((one) => {
    const unit = units.get(one.id);
    return unit && (unit.phase !== one.phase || unit.outcome !== one.outcome)
      ? [{ id: one.id, ...unit }]
      : [];
  });
  const changedLines = tree.lines.flatMap((one) => {
    const line = lines.get(one.id);
    return line && (line.phase !== one.phase || line.outcome !== one.outcome)
      ? [{ id: one.id, ...line }]
      : [];
  });
  return { domainOrders: changedUnits, lines: changedLines, order: settleOrder(tree, lines) };
}

function groupBy<T>(items: T[], key: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

function settleDomainOrders(tree: OrderTree): Map<string, Unit> {
  const tasks = groupBy(tree.tasks, (task) => task.domainOrderId);
  const children = groupBy(tree.domainOrders, (one) => one.parentId);
  const done = new Map<string, Unit>();
  const visit = (one: TreeDomainOrder): Unit => {
    const known = done.get(one.id);
    if (known) return known;
    const units = (children.get(one.id) ?? []).map(visit);
    const unit =
      one.phase === 'final'
        ? { phase: one.phase, outcome: one.outcome }
        : settleUnit(one, tasks.get(one.id) ?? [], units);
    done.set(one.id, unit);
    return unit;
  };
  for (const one of tree.domainOrders) visit(one);
  return done;
}

function settleUnit(one: TreeDomainOrder, tasks: TreeTask[], children: Unit[]): Unit {
  const final =
    tasks.every((task) => task.phase === 'final') && children.every((child) => child.phase === 'final');
  if (final && one.missing.length === 0) return { phase: 'final', outcome: unitOutcome(tasks, children) };
  const started =
    tasks.some((task) => task.phase === 'inProgress' || task.phase === 'final') ||
    children.some((child) => child.phase === 'inProgress' || child.phase === 'final');
  if (one.phase === 'inProgress' || started) return { phase: 'inProgress', outcome: null };
  return { phase: one.missing.length ? 'draft' : 'qualified', outcome: null };
}

function unitOutcome(tasks: TreeTask[], children: Unit[]): DomainOrderOutcome {
  const failed = tasks.some(
    (task) => task.outcome === 'failed' || (task.outcome === 'canceled' && task.fromFailure),
  );
  if (failed || children.some((child) => child.outcome === 'failed')) return 'failed';
  const parts = [...tasks.map((task) => task.outcome), ...children.map((child) => child.outcome)];
  return parts.length > 0 && parts.every((outcome) => outcome === 'canceled') ? 'canceled' : 'completed';
}

interface LineUnit {
  phase: OrderPhase;
  outcome: OrderOutcome | null;
}

function settleLines(tree: OrderTree, units: Map<string, Unit>): Map<string, LineUnit> {
  const products = groupBy(
    tree.domainOrders.filter((one) => one.isProductOrder),
    (one) => one.lineId,
  );
  const children = groupBy(tree.lines, (line) => line.parentId);
  const done = new Map<string, LineUnit>();
  const visit = (line: TreeLine): LineUnit => {
    const known = done.get(line.id);
    if (known) return known;
    const parts = [
      ...(products.get(line.id) ?? []).map(
        (one) => units.get(one.id) ?? { phase: one.phase, outcome: one.outcome },
      ),
      ...(children.get(line.id) ?? []).map(visit),
    ];
    const unit =
      line.phase === 'final' ? { phase: line.phase, outcome: line.outcome } : settleLine(line, parts);
    done.set(line.id, unit);
    return unit;
  };
  for (const line of tree.lines) visit(line);
  return done;
}

function settleLine(line: TreeLine, parts: { phase: string; outcome: string | null }[]): LineUnit {
  if (parts.every((part) => part.phase === 'final')) {
    return { phase: 'final', outcome: combine(parts.map((part) => part.outcome)) ?? 'completed' };
  }
  const started = parts.some((part) => part.phase === 'inProgress' || part.phase === 'final');
  return { phase: line.phase === 'inProgress' || started ? 'inProgress' : line.phase, outcome: null };
}

/** All completed → completed, all failed → failed, all canceled → canceled, a mix → partial; null of nothing. */
function combine(outcomes: (string | null)[]): OrderOutcome | null {
  const live = outcomes.filter((outcome) => outcome !== 'canceled');
  if (outcomes.length === 0) return null;
  if (live.length === 0) return 'canceled';
  if (live.every((outcome) => outcome === 'completed')) return 'completed';
  return live.every((outcome) => outcome === 'failed') ? 'failed' : 'partial';
}

function settleOrder(tree: OrderTree, lines: Map<string, LineUnit>): OrderOutcome | null {
  const top = tree.lines.filter((line) => line.parentId === null);
  const units = top.map((line) => lines.get(line.id) ?? { phase: line.phase, outcome: line.outcome });
  if (units.length === 0 || units.some((unit) => unit.phase !== 'final')) return null;
  const counted = top.filter((line) => line.action !== 'noChange');
  if (counted.length === 0) return 'completed';
  return combine(counted.map((line) => lines.get(line.id)?.outcome ?? line.outcome));
}
