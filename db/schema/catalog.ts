import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import type {
  CaptureField,
  CatalogKind,
  ChecklistStep,
  PointOfNoReturn,
  PredecessorScope,
  RelationKind,
  RelationScope,
  RuleCondition,
} from '@/lib/catalog/model/catalog';
import type { LineAction } from '@/lib/orders/model/line-actions';
import type { Json } from '@/lib/platform/json';
import { assignmentGroup } from './access';
import { amount, hours, id, instant, ref } from './columns';

/** A catalog entity in the abstract: offering or specification, with its stable code. */
export const catalogEntity = pgTable(
  'catalog_entity',
  { id: id(), kind: text().$type<CatalogKind>().notNull(), code: text().notNull() },
  (t) => [unique('catalog_entity_code_unique').on(t.code)],
);

/** One version of an entity. Published versions never change. */
export const catalogVersion = pgTable(
  'catalog_version',
  {
    id: id(),
    entityId: ref()
      .notNull()
      .references(() => catalogEntity.id),
    version: integer().notNull(),
    state: text().$type<'draft' | 'published' | 'retired' | 'archived'>().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
    /** How a domain order of this specification is named, e.g. "Edge device {edgeModel}". */
    labelTemplate: text().notNull(),
    isBundle: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (t) => [
    unique('catalog_version_number_unique').on(t.entityId, t.version),
    check('catalog_version_state_known', sql`${t.state} in ('draft', 'published', 'retired', 'archived')`),
  ],
);

/** A numbered immutable set of versions; relations name entities and resolve inside a release. */
export const catalogRelease = pgTable('catalog_release', {
  number: integer().primaryKey(),
  note: text().notNull().default(''),
  publishedAt: instant().notNull(),
});

export const catalogReleaseItem = pgTable(
  'catalog_release_item',
  {
    releaseNumber: integer()
      .notNull()
      .references(() => catalogRelease.number),
    entityId: ref()
      .notNull()
      .references(() => catalogEntity.id),
    versionId: ref()
      .notNull()
      .references(() => catalogVersion.id),
  },
  (t) => [primaryKey({ name: 'catalog_release_item_pk', columns: [t.releaseNumber, t.entityId] })],
);

const versionRef = () =>
  ref()
    .notNull()
    .references(() => catalogVersion.id);

export const characteristic = pgTable(
  'characteristic',
  {
    id: id(),
    versionId: versionRef(),
    name: text().notNull(),
    label: text().notNull(),
    valueType: text().$type<'string' | 'number' | 'boolean'>().notNull(),
    unit: text(),
    allowedValues: jsonb().$type<Json[]>(),
    defaultValue: jsonb().$type<Json>(),
    neededFor: text().$type<'price' | 'order' | 'fulfillment'>(),
    position: integer().notNull(),
  },
  (t) => [unique('characteristic_name_unique').on(t.versionId, t.name)],
);

export const catalogRelation = pgTable(
  'catalog_relation',
  {
    id: id(),
    versionId: versionRef(),
    kind: text().$type<RelationKind>().notNull(),
    targetId: ref()
      .notNull()
      .references(() => catalogEntity.id),
    scope: text().$type<RelationScope>().notNull().default('line'),
    lowerCount: integer().notNull().default(1),
    upperCount: integer().notNull().default(1),
    defaultCount: integer().notNull().default(1),
    position: integer().notNull(),
  },
  (t) => [index('catalog_relation_version').on(t.versionId)],
);

/** Decides whether a relation's target is made. */
export const relationRule = pgTable(
  'relation_rule',
  {
    id: id(),
    relationId: ref()
      .notNull()
      .references(() => catalogRelation.id),
    name: text().notNull(),
    effect: text().$type<'include' | 'exclude'>().notNull(),
    condition: jsonb().$type<RuleCondition>().notNull(),
    position: integer().notNull(),
  },
  (t) => [index('relation_rule_relation').on(t.relationId)],
);

/** Sets a characteristic of the relation's target from one of its source. */
export const relationMapping = pgTable(
  'relation_mapping',
  {
    id: id(),
    relationId: ref()
      .notNull()
      .references(() => catalogRelation.id),
    kind: text().$type<'copy'>().notNull(),
    source: text().notNull(),
    target: text().notNull(),
  },
  (t) => [index('relation_mapping_relation').on(t.relationId)],
);

/** What a specification contributes to the plan, per action. */
export const taskTemplate = pgTable(
  'task_template',
  {
    id: id(),
    versionId: versionRef(),
    code: text().notNull(),
    action: text().$type<LineAction>().notNull().default('add'),
    kind: text().$type<'manual'>().notNull().default('manual'),
    name: text().notNull(),
    groupId: ref()
      .notNull()
      .references(() => assignmentGroup.id),
    skill: text(),
    optimisticHours: hours().notNull(),
    likelyHours: hours().notNull(),
    pessimisticHours: hours().notNull(),
    effortHours: hours().notNull(),
    checklist: jsonb().$type<ChecklistStep[]>().notNull().default([]),
    captures: jsonb().$type<CaptureField[]>().notNull().default([]),
    pointOfNoReturn: jsonb().$type<PointOfNoReturn[]>().notNull().default([]),
    position: integer().notNull(),
  },
  (t) => [unique('task_template_code_unique').on(t.versionId, t.action, t.code)],
);

/** A predecessor is named by template code and looked for in a scope, if it is there. */
export const taskTemplatePredecessor = pgTable(
  'task_template_predecessor',
  {
    templateId: ref()
      .notNull()
      .references(() => taskTemplate.id),
    predecessorCode: text().notNull(),
    scope: text().$type<PredecessorScope>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'task_template_predecessor_pk', columns: [t.templateId, t.predecessorCode, t.scope] }),
  ],
);

/** What an offering costs, net, until price lists replace it. */
export const offeringPrice = pgTable(
  'offering_price',
  {
    versionId: versionRef(),
    kind: text().$type<'oneTime' | 'recurring'>().notNull(),
    period: text().$type<'month' | 'quarter' | 'year'>(),
    amount: amount().notNull(),
    currency: text().notNull(),
  },
  (t) => [unique('offering_price_unique').on(t.versionId, t.kind, t.currency)],
);
