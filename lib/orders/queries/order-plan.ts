import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import {
  assignmentGroup,
  catalogVersion,
  decompositionOutcome,
  decompositionRun,
  domainOrder,
  domainOrderUse,
  intent,
  product,
  task,
  taskDependency,
  users,
} from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import type { ReleasedCatalog } from '@/lib/catalog/model/catalog';
import { shownValues } from '@/lib/catalog/model/shown-values';
import { tasksAllowed } from '@/lib/tasks/queries/tasks-allowed';
import type { DetailDomainOrder, DetailProduct, DetailTask, OrderDetail } from './order-detail-types';

type Plan = Pick<OrderDetail, 'domainOrders' | 'tasks' | 'notCreated' | 'products'>;

/** What decomposition made of an order and the plan that came of it. Only the visible run counts. */
export async function orderPlan(
  db: Db,
  actor: UserActor,
  orderId: string,
  catalog: ReleasedCatalog | null,
): Promise<Plan> {
  const runs = (
    await db
      .select({ id: decompositionRun.id })
      .from(decompositionRun)
      .where(and(eq(decompositionRun.orderId, orderId), eq(decompositionRun.status, 'visible')))
  ).map((run) => run.id);
  if (runs.length === 0) return { domainOrders: [], tasks: [], notCreated: [], products: [] };
  const [units, uses, outcomes, tasks, products] = await Promise.all([
    unitRows(db, runs),
    db
      .select()
      .from(domainOrderUse)
      .innerJoin(domainOrder, eq(domainOrder.id, domainOrderUse.domainOrderId))
      .where(inArray(domainOrder.runId, runs)),
    db
      .select()
      .from(decompositionOutcome)
      .where(inArray(decompositionOutcome.runId, runs))
      .orderBy(asc(decompositionOutcome.position)),
    orderTasks(db, actor, orderId, runs),
    productRows(db, orderId),
  ]);
  const domainOrders = units.map((unit): DetailDomainOrder => {
    const why = outcomes.find((one) => one.domainOrderId === unit.id && one.created && one.rule);
    const used = uses.map((use) => use.domain_order_use).filter((use) => use.domainOrderId === unit.id);
    return {
      id: unit.id,
      number: unit.number,
      parentId: unit.parentId,
      lineId: unit.lineId,
      kind: unit.kind,
      label: unit.label,
      state: unit.state,
      sharedWith: [...new Set(used.map((use) => use.lineId))].filter((lineId) => lineId !== unit.lineId),
      otherParents: used.map((use) => use.parentId),
      characteristics: shownValues(unit.characteristics, catalog?.nodes[unit.specificationId]),
      why: why?.rule ? { rule: why.rule, inputs: why.inputs } : null,
    };
  });
  const notCreated = outcomes
    .filter((one) => !one.created && !one.shared)
    .map((one) => ({
      parentId: one.parentId,
      lineId: one.lineId,
      name: catalog?.nodes[one.targetId]?.name ?? '',
      rule: one.rule,
      inputs: one.inputs,
    }));
  return { domainOrders, tasks, notCreated, products };
}

function unitRows(db: Db, runs: string[]) {
  return db
    .select({
      id: domainOrder.id,
      number: domainOrder.number,
      parentId: domainOrder.parentId,
      lineId: domainOrder.lineId,
      kind: domainOrder.kind,
      label: domainOrder.label,
      state: domainOrder.state,
      specificationId: domainOrder.specificationId,
      characteristics: domainOrder.characteristics,
    })
    .from(domainOrder)
    .innerJoin(catalogVersion, eq(catalogVersion.id, domainOrder.versionId))
    .where(inArray(domainOrder.runId, runs))
    .orderBy(asc(domainOrder.position));
}

async function orderTasks(db: Db, actor: UserActor, orderId: string, runs: string[]): Promise<DetailTask[]> {
  const [rows, dependencies] = await Promise.all([
    db
      .select({ task, groupName: assignmentGroup.name, assigneeName: users.name, pending: intent })
      .from(task)
      .innerJoin(assignmentGroup, eq(assignmentGroup.id, task.groupId))
      .leftJoin(users, eq(users.id, task.assigneeId))
      .leftJoin(
        intent,
        and(eq(intent.subjectId, task.id), eq(intent.subjectKind, 'task'), eq(intent.status, 'pending')),
      )
      .where(inArray(task.runId, runs))
      .orderBy(asc(task.position)),
    db
      .select({ taskId: taskDependency.taskId, predecessorId: taskDependency.predecessorId })
      .from(taskDependency)
      .where(eq(taskDependency.orderId, orderId)),
  ]);
  const predecessors = new Map<string, string[]>();
  for (const { taskId, predecessorId } of dependencies) {
    predecessors.set(taskId, [...(predecessors.get(taskId) ?? []), predecessorId]);
  }
  return rows.map(({ task: row, groupName, assigneeName, pending }) => ({
    id: row.id,
    number: row.number,
    version: row.version,
    domainOrderId: row.domainOrderId,
    lineId: row.lineId,
    name: row.name,
    state: row.state,
    pending: pending && {
      intentId: pending.id,
      command: pending.command,
      shownState: pending.shownState,
      by: pending.authorName,
      mine: pending.authorId === actor.id,
      dueAt: pending.dueAt.toISOString(),
    },
    group: { id: row.groupId, name: groupName },
    assignee: row.assigneeId && assigneeName ? { id: row.assigneeId, name: assigneeName } : null,
    skill: row.skill,
    likelyHours: Number(row.likelyHours),
    plannedStart: row.plannedStart?.toISOString() ?? null,
    plannedEnd: row.plannedEnd?.toISOString() ?? null,
    startedAt: row.startedAt?.toISOString() ?? null,
    completedAt: row.completedAt?.toISOString() ?? null,
    critical: row.critical,
    predecessors: predecessors.get(row.id) ?? [],
    allowed: pending ? [] : tasksAllowed(actor, row),
  }));
}

function productRows(db: Db, orderId: string): Promise<DetailProduct[]> {
  return db
    .select({
      id: product.id,
      number: product.number,
      name: product.name,
      status: product.status,
      lineId: product.lineId,
      parentId: product.parentId,
    })
    .from(product)
    .where(eq(product.orderId, orderId))
    .orderBy(asc(product.number));
}
