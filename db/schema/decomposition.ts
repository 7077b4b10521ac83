import { boolean, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type {
  DomainOrderKind,
  DomainOrderOutcome,
  DomainOrderPhase,
  DomainOrderState,
} from '@/lib/decomposition/model/domain-order-states';
import type { JsonObject } from '@/lib/platform/json';
import { catalogEntity, catalogRelation, catalogVersion } from './catalog';
import { id, instant, ref } from './columns';
import { orderLine, orders } from './orders';

/** One attempt to decompose an order. Its rows count only once it is visible. */
export const decompositionRun = pgTable(
  'decomposition_run',
  {
    id: id(),
    orderId: ref()
      .notNull()
      .references(() => orders.id),
    linesVersion: integer().notNull(),
    releaseNumber: integer().notNull(),
    status: text().$type<'running' | 'visible' | 'failed' | 'abandoned'>().notNull(),
    error: text(),
    startedAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [index('decomposition_run_order').on(t.orderId)],
);

/** What decomposition makes of a line: product order ▸ service order (CFS ▸ RFS) ▸ resource order. */
export const domainOrder = pgTable(
  'domain_order',
  {
    id: id(),
    runId: ref()
      .notNull()
      .references(() => decompositionRun.id),
    orderId: ref()
      .notNull()
      .references(() => orders.id),
    lineId: ref()
      .notNull()
      .references(() => orderLine.id),
    parentId: ref(),
    number: text().notNull(),
    kind: text().$type<DomainOrderKind>().notNull(),
    specificationId: ref()
      .notNull()
      .references(() => catalogEntity.id),
    versionId: ref()
      .notNull()
      .references(() => catalogVersion.id),
    label: text().notNull(),
    phase: text().$type<DomainOrderPhase>().notNull(),
    outcome: text().$type<DomainOrderOutcome>(),
    state: text().$type<DomainOrderState>().notNull(),
    siteId: ref(),
    characteristics: jsonb().$type<JsonObject>().notNull().default({}),
    missing: jsonb().$type<string[]>().notNull().default([]),
    position: integer().notNull(),
    completedAt: instant(),
  },
  (t) => [
    unique('domain_order_number_unique').on(t.runId, t.number),
    index('domain_order_order').on(t.orderId, t.position),
    index('domain_order_line').on(t.lineId),
  ],
);

/** The other lines that a shared domain order serves. */
export const domainOrderUse = pgTable(
  'domain_order_use',
  {
    domainOrderId: ref()
      .notNull()
      .references(() => domainOrder.id),
    lineId: ref()
      .notNull()
      .references(() => orderLine.id),
    parentId: ref().notNull(),
  },
  (t) => [primaryKey({ name: 'domain_order_use_pk', columns: [t.domainOrderId, t.lineId, t.parentId] })],
);

/** Why each domain order was made, or was not: rule, inputs and release. */
export const decompositionOutcome = pgTable(
  'decomposition_outcome',
  {
    id: id(),
    runId: ref()
      .notNull()
      .references(() => decompositionRun.id),
    orderId: ref().notNull(),
    lineId: ref().notNull(),
    parentId: ref(),
    relationId: ref().references(() => catalogRelation.id),
    targetId: ref()
      .notNull()
      .references(() => catalogEntity.id),
    created: boolean().notNull(),
    shared: boolean().notNull().default(false),
    domainOrderId: ref(),
    rule: text(),
    inputs: jsonb().$type<JsonObject>().notNull().default({}),
    releaseNumber: integer().notNull(),
    position: integer().notNull(),
  },
  (t) => [index('decomposition_outcome_order').on(t.orderId), index('decomposition_outcome_run').on(t.runId)],
);
