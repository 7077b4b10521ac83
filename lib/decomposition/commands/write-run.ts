import { sql } from 'drizzle-orm';
import type { PgInsertValue } from 'drizzle-orm/pg-core';
import { insertAll } from '@/db/insert-all';
import {
  checklistItem,
  decompositionOutcome,
  domainOrder,
  domainOrderUse,
  task,
  taskDependency,
} from '@/db/schema';
import type { TaskPlan } from '@/lib/planning/model/plan-tasks';
import type { CommandContext } from '@/lib/platform/command-context';
import type { Decomposition, MadeDomainOrder, MadeTask } from '../model/decomposition';
import type { OrderSnapshot } from './read-snapshot';

export interface Computed {
  decomposition: Decomposition;
  plan: TaskPlan;
}

export interface WrittenRun extends Computed {
  runId: string;
  /** Row id by domain order key. */
  unitIds: Map<string, string>;
}

/** Writes a started run's rows in bulk, in short transactions. Nothing of it counts until the run is visible. */
export async function writeRun(
  ctx: CommandContext,
  runId: string,
  order: OrderSnapshot,
  computed: Computed,
): Promise<WrittenRun> {
  const { decomposition } = computed;
  const unitIds = new Map(decomposition.domainOrders.map((unit) => [unit.key, ctx.ids.next()]));
  const taskIds = new Map(decomposition.tasks.map((made) => [made.key, ctx.ids.next()]));
  const run = { ...computed, runId, unitIds };
  await insertAll(
    ctx.db,
    domainOrder,
    decomposition.domainOrders.map((unit) => domainOrderRow(unit, order, run)),
  );
  await insertAll(ctx.db, domainOrderUse, sharedRows(run));
  await insertAll(
    ctx.db,
    task,
    decomposition.tasks.map((made) => taskRow(made, order, run, taskIds)),
  );
  await insertAll(ctx.db, taskDependency, dependencyRows(run, order, taskIds));
  await insertAll(ctx.db, checklistItem, checklistRows(ctx, run, taskIds));
  await insertAll(ctx.db, decompositionOutcome, outcomeRows(ctx, run, order));
  return run;
}

const need = (ids: Map<string, string>, key: string): string => {
  const id = ids.get(key);
  if (!id) throw new Error(`Decomposition names "${key}" but did not make it.`);
  return id;
};

function domainOrderRow(
  unit: MadeDomainOrder,
  order: OrderSnapshot,
  run: WrittenRun,
): typeof domainOrder.$inferInsert {
  const phase = unit.missing.length ? 'draft' : 'qualified';
  return {
    id: need(run.unitIds, unit.key),
    runId: run.runId,
    orderId: order.id,
    lineId: unit.lineId,
    parentId: unit.parentKey ? need(run.unitIds, unit.parentKey) : null,
    number: unit.key,
    kind: unit.kind,
    specificationId: unit.entityId,
    versionId: unit.versionId,
    label: unit.label,
    phase,
    state: phase,
    siteId: unit.siteId,
    characteristics: unit.characteristics,
    missing: unit.missing,
    position: unit.position,
  };
}

function sharedRows({ decomposition, unitIds }: WrittenRun): (typeof domainOrderUse.$inferInsert)[] {
  return decomposition.domainOrders.flatMap((unit) =>
    unit.uses.map((use) => ({
      domainOrderId: need(unitIds, unit.key),
      lineId: use.lineId,
      parentId: need(unitIds, use.parentKey),
    })),
  );
}

function taskRow(
  made: MadeTask,
  order: OrderSnapshot,
  run: WrittenRun,
  taskIds: Map<string, string>,
): PgInsertValue<typeof task> {
  const { template } = made;
  const planned = run.plan.byKey[made.key];
  return {
    id: need(taskIds, made.key),
    number: sql`'TSK-' || nextval('task_number')`,
    orderId: order.id,
    runId: run.runId,
    lineId: made.lineId,
    domainOrderId: need(run.unitIds, made.domainOrderKey),
    templateId: template.id,
    code: template.code,
    kind: template.kind,
    name: template.name,
    phase: 'planned',
    state: 'planned',
    groupId: template.groupId,
    skill: template.skill,
    optimisticHours: String(template.optimisticHours),
    likelyHours: String(template.likelyHours),
    pessimisticHours: String(template.pessimisticHours),
    effortHours: String(template.effortHours),
    plannedStart: planned?.start ?? null,
    plannedEnd: planned?.end ?? null,
    critical: planned?.critical ?? false,
    captures: template.captures,
    pointOfNoReturn: template.pointOfNoReturn,
    position: made.position,
  };
}

function dependencyRows({ decomposition }: WrittenRun, order: OrderSnapshot, taskIds: Map<string, string>) {
  return decomposition.dependencies.map((one) => ({
    orderId: order.id,
    taskId: need(taskIds, one.taskKey),
    predecessorId: need(taskIds, one.predecessorKey),
    scope: one.scope,
  }));
}

function checklistRows(ctx: CommandContext, { decomposition }: WrittenRun, taskIds: Map<string, string>) {
  return decomposition.tasks.flatMap((made) =>
    made.template.checklist.map((step, position) => ({
      id: ctx.ids.next(),
      taskId: need(taskIds, made.key),
      position,
      text: step.text,
      required: step.required,
    })),
  );
}

function outcomeRows(
  ctx: CommandContext,
  { decomposition, runId, unitIds }: WrittenRun,
  order: OrderSnapshot,
) {
  return decomposition.outcomes.map((one) => ({
    id: ctx.ids.next(),
    runId,
    orderId: order.id,
    lineId: one.lineId,
    parentId: one.parentKey ? need(unitIds, one.parentKey) : null,
    relationId: one.relationId,
    targetId: one.targetEntityId,
    created: one.created,
    shared: one.shared,
    domainOrderId: one.domainOrderKey ? need(unitIds, one.domainOrderKey) : null,
    rule: one.rule,
    inputs: one.inputs,
    releaseNumber: decomposition.release,
    position: one.position,
  }));
}
