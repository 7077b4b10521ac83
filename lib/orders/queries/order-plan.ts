import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import {
  catalogVersion,
  decompositionOutcome,
  decompositionRun,
  domainOrder,
  domainOrderUse,
  product,
} from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import type { ReleasedCatalog } from '@/lib/catalog/model/catalog';
import { shownValues } from '@/lib/catalog/model/shown-values';
import type { DetailDomainOrder, DetailProduct, OrderDetail } from './order-detail-types';
import { planTaskRows } from './plan-task-rows';

type Plan = Pick<OrderDetail, 'domainOrders' | 'tasks' | 'notCreated' | 'products'>;

/** What an order has before it was decomposed, and what someone sees who may not see plans. */
export const NO_PLAN: Plan = { domainOrders: [], tasks: [], notCreated: [], products: [] };

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
  if (runs.length === 0) return NO_PLAN;
  const [units, uses, outcomes, tasks, products] = await Promise.all([
    unitRows(db, runs),
    sharedRows(db, runs),
    outcomeRows(db, runs),
    planTaskRows(db, actor, orderId, runs),
    productRows(db, orderId),
  ]);
  const domainOrders = units.map((unit) => detailOf(unit, uses, outcomes, catalog));
  return { domainOrders, tasks, notCreated: notCreatedOf(outcomes, catalog), products };
}

function detailOf(
  unit: Unit,
  uses: Use[],
  outcomes: Outcome[],
  catalog: ReleasedCatalog | null,
): DetailDomainOrder {
  const why = outcomes.find((one) => one.domainOrderId === unit.id && one.created && one.rule);
  const used = uses.filter((use) => use.domainOrderId === unit.id);
  const { specificationId, ...shown } = unit;
  return {
    ...shown,
    sharedWith: [...new Set(used.map((use) => use.lineId))].filter((lineId) => lineId !== unit.lineId),
    otherParents: used.map((use) => use.parentId),
    characteristics: shownValues(unit.characteristics, catalog?.nodes[specificationId]),
    why: why?.rule ? { rule: why.rule, inputs: why.inputs } : null,
  };
}

const notCreatedOf = (outcomes: Outcome[], catalog: ReleasedCatalog | null): Plan['notCreated'] =>
  outcomes
    .filter((one) => !one.created && !one.shared)
    .map((one) => ({
      parentId: one.parentId,
      lineId: one.lineId,
      name: catalog?.nodes[one.targetId]?.name ?? '',
      rule: one.rule,
      inputs: one.inputs,
    }));

type Unit = Awaited<ReturnType<typeof unitRows>>[number];
type Use = Awaited<ReturnType<typeof sharedRows>>[number];
type Outcome = typeof decompositionOutcome.$inferSelect;

const sharedRows = (db: Db, runs: string[]) =>
  db
    .select({
      domainOrderId: domainOrderUse.domainOrderId,
      lineId: domainOrderUse.lineId,
      parentId: domainOrderUse.parentId,
    })
    .from(domainOrderUse)
    .innerJoin(domainOrder, eq(domainOrder.id, domainOrderUse.domainOrderId))
    .where(inArray(domainOrder.runId, runs));

const outcomeRows = (db: Db, runs: string[]) =>
  db
    .select()
    .from(decompositionOutcome)
    .where(inArray(decompositionOutcome.runId, runs))
    .orderBy(asc(decompositionOutcome.position));

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
