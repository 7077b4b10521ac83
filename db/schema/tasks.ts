import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import type { CaptureField, PointOfNoReturn, PredecessorScope } from '@/lib/catalog/model/catalog';
import type { JsonObject } from '@/lib/platform/json';
import type { TaskOutcome, TaskPhase, TaskState } from '@/lib/tasks/model/task-states';
import { assignmentGroup, users } from './access';
import { taskTemplate } from './catalog';
import { hours, id, instant, ref } from './columns';
import { decompositionRun, domainOrder } from './decomposition';
import { orderLine, orders } from './orders';

export const taskNumber = pgSequence('task_number', { startWith: 40001 });

/** One piece of work in an order's plan. */
export const task = pgTable(
  'task',
  {
    id: id(),
    number: text().notNull(),
    orderId: ref()
      .notNull()
      .references(() => orders.id),
    runId: ref()
      .notNull()
      .references(() => decompositionRun.id),
    lineId: ref()
      .notNull()
      .references(() => orderLine.id),
    domainOrderId: ref()
      .notNull()
      .references(() => domainOrder.id),
    templateId: ref().references(() => taskTemplate.id),
    code: text().notNull(),
    kind: text().$type<'manual'>().notNull().default('manual'),
    name: text().notNull(),
    phase: text().$type<TaskPhase>().notNull(),
    outcome: text().$type<TaskOutcome>(),
    state: text().$type<TaskState>().notNull(),
    version: integer().notNull().default(1),
    groupId: ref()
      .notNull()
      .references(() => assignmentGroup.id),
    assigneeId: ref().references(() => users.id),
    skill: text(),
    optimisticHours: hours().notNull(),
    likelyHours: hours().notNull(),
    pessimisticHours: hours().notNull(),
    effortHours: hours().notNull(),
    plannedStart: instant(),
    plannedEnd: instant(),
    critical: boolean().notNull().default(false),
    captures: jsonb().$type<CaptureField[]>().notNull().default([]),
    values: jsonb().$type<JsonObject>().notNull().default({}),
    pointOfNoReturn: jsonb().$type<PointOfNoReturn[]>().notNull().default([]),
    position: integer().notNull(),
    openedAt: instant(),
    startedAt: instant(),
    completedAt: instant(),
    completedBy: ref().references(() => users.id),
  },
  (t) => [
    unique('task_number_unique').on(t.number),
    check('task_final_has_outcome', sql`(${t.phase} = 'final') = (${t.outcome} is not null)`),
    index('task_order').on(t.orderId, t.position),
    index('task_domain_order').on(t.domainOrderId),
    index('task_assignee_live').on(t.assigneeId, t.plannedEnd).where(sql`${t.phase} <> 'final'`),
    index('task_group_live').on(t.groupId, t.plannedEnd).where(sql`${t.phase} in ('open', 'inProgress')`),
    index('task_assignee_done').on(t.assigneeId, t.completedAt).where(sql`${t.phase} = 'final'`),
  ],
);

export const taskDependency = pgTable(
  'task_dependency',
  {
    orderId: ref().notNull(),
    taskId: ref()
      .notNull()
      .references(() => task.id),
    predecessorId: ref()
      .notNull()
      .references(() => task.id),
    scope: text().$type<PredecessorScope>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'task_dependency_pk', columns: [t.taskId, t.predecessorId] }),
    index('task_dependency_predecessor').on(t.predecessorId),
    index('task_dependency_order').on(t.orderId),
  ],
);

export const checklistItem = pgTable(
  'checklist_item',
  {
    id: id(),
    taskId: ref()
      .notNull()
      .references(() => task.id),
    position: integer().notNull(),
    text: text().notNull(),
    required: boolean().notNull(),
    doneAt: instant(),
    doneBy: ref().references(() => users.id),
  },
  (t) => [index('checklist_item_task').on(t.taskId, t.position)],
);
