import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import type { Channel } from '@/lib/orders/model/channels';
import type { Defect } from '@/lib/orders/model/defects';
import type { LineAction } from '@/lib/orders/model/line-actions';
import type { LinePrice, LineRelation, OrderParty, SentRef } from '@/lib/orders/model/order-content';
import type { LineState, OrderOutcome, OrderPhase, OrderState } from '@/lib/orders/model/order-states';
import type { JsonObject } from '@/lib/platform/json';
import { apiClient, assignmentGroup, users } from './access';
import { catalogEntity, catalogRelease } from './catalog';
import { amount, extra, id, instant, ref } from './columns';
import { account, site } from './parties';

export const orderNumber = pgSequence('order_number', { startWith: 10001 });

/** An order. `state` is kept from `orderState()`; `phase` and the open rows are the truth. */
export const orders = pgTable(
  'orders',
  {
    id: id(),
    number: text().notNull(),
    kind: text().$type<'product' | 'service'>().notNull().default('product'),
    phase: text().$type<OrderPhase>().notNull(),
    outcome: text().$type<OrderOutcome>(),
    state: text().$type<OrderState>().notNull(),
    version: integer().notNull().default(1),
    linesVersion: integer().notNull().default(1),
    channel: text().$type<Channel>().notNull(),
    clientId: ref().references(() => apiClient.id),
    createdBy: ref().references(() => users.id),
    ownerId: ref().references(() => users.id),
    triageGroupId: ref().references(() => assignmentGroup.id),
    accountId: ref().references(() => account.id),
    /** The customer as sent, kept whether or not it resolved to an account. */
    accountRef: jsonb().$type<SentRef>(),
    releaseNumber: integer().references(() => catalogRelease.number),
    runId: ref(),
    description: text(),
    category: text(),
    priority: text(),
    externalIds: jsonb().$type<JsonObject[]>().notNull().default([]),
    parties: jsonb().$type<OrderParty[]>().notNull().default([]),
    requestedDate: date({ mode: 'string' }),
    promisedDate: date({ mode: 'string' }),
    plannedEnd: instant(),
    /** The date it is judged by: promised, else requested; without both the end of time, so that it sorts last. */
    dueOn: date({ mode: 'string' })
      .generatedAlwaysAs(sql`coalesce(promised_date, requested_date, date '9999-12-31')`)
      .notNull(),
    requestedStartAt: instant(),
    requestedCompletionAt: instant(),
    currency: text().notNull(),
    monthlyTotal: amount().notNull().default('0'),
    oneTimeTotal: amount().notNull().default('0'),
    defects: jsonb().$type<Defect[]>().notNull().default([]),
    blockingDefects: integer().notNull().default(0),
    summary: text().notNull().default(''),
    lineCount: integer().notNull().default(0),
    taskCount: integer().notNull().default(0),
    tasksDone: integer().notNull().default(0),
    reasonCode: text(),
    reasonText: text(),
    hidden: boolean().notNull().default(false),
    extra: extra(),
    searchText: text().notNull().default(''),
    createdAt: instant().notNull(),
    submittedAt: instant(),
    approvedAt: instant(),
    completedAt: instant(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    unique('orders_number_unique').on(t.number),
    check('orders_final_has_outcome', sql`(${t.phase} = 'final') = (${t.outcome} is not null)`),
    index('orders_by_state').on(t.state, t.createdAt, t.id),
    index('orders_to_decide')
      .on(t.dueOn, t.id)
      .where(sql`${t.phase} in ('submitted', 'enrichment', 'new') and not ${t.hidden}`),
    index('orders_in_flight')
      .on(t.dueOn, t.id)
      .where(sql`${t.phase} in ('acknowledged', 'inProgress') and not ${t.hidden}`),
    index('orders_closed').on(t.completedAt, t.id).where(sql`${t.phase} = 'final' and not ${t.hidden}`),
    index('orders_drafts').on(t.createdAt, t.id).where(sql`${t.phase} = 'draft' and not ${t.hidden}`),
    index('orders_recent').on(t.createdAt, t.id),
    index('orders_by_account').on(t.accountId, t.createdAt),
    index('orders_by_client').on(t.clientId, t.createdAt),
    index('orders_by_owner').on(t.ownerId, t.createdAt),
    index('orders_search').using('gin', t.searchText.op('gin_trgm_ops')),
    index('orders_extra').using('gin', t.extra.op('jsonb_path_ops')),
  ],
);

/** A line of an order. `itemRef` is the item id its sender gave it. */
export const orderLine = pgTable(
  'order_line',
  {
    id: id(),
    orderId: ref()
      .notNull()
      .references(() => orders.id),
    position: integer().notNull(),
    itemRef: text().notNull(),
    parentId: ref(),
    nested: boolean().notNull().default(false),
    action: text().$type<LineAction>().notNull(),
    phase: text().$type<OrderPhase>().notNull(),
    outcome: text().$type<OrderOutcome>(),
    state: text().$type<LineState>().notNull(),
    offeringId: ref().references(() => catalogEntity.id),
    offeringRef: jsonb().$type<SentRef>(),
    specificationId: ref().references(() => catalogEntity.id),
    specificationRef: jsonb().$type<SentRef>(),
    siteId: ref().references(() => site.id),
    siteRef: jsonb().$type<SentRef>(),
    productId: ref(),
    productRef: jsonb().$type<SentRef>(),
    name: text().notNull().default(''),
    quantity: integer().notNull().default(1),
    characteristics: jsonb().$type<JsonObject>().notNull().default({}),
    relations: jsonb().$type<LineRelation[]>().notNull().default([]),
    prices: jsonb().$type<LinePrice[]>().notNull().default([]),
    monthlyPrice: amount(),
    oneTimePrice: amount(),
    requestedDate: date({ mode: 'string' }),
    promisedDate: date({ mode: 'string' }),
    taskCount: integer().notNull().default(0),
    tasksDone: integer().notNull().default(0),
    extra: extra(),
    completedAt: instant(),
  },
  (t) => [
    index('order_line_order').on(t.orderId, t.position),
    unique('order_line_position_unique').on(t.orderId, t.position),
    index('order_line_offering').on(t.offeringId),
  ],
);

/** A note on an order, line or task. Internal unless it says otherwise. */
export const note = pgTable(
  'note',
  {
    id: id(),
    orderId: ref()
      .notNull()
      .references(() => orders.id),
    lineId: ref(),
    taskId: ref(),
    visibility: text().$type<'internal' | 'customer'>().notNull().default('internal'),
    authorId: ref(),
    authorName: text().notNull().default(''),
    text: text().notNull(),
    at: instant().notNull(),
    extra: extra(),
  },
  (t) => [
    index('note_order').on(t.orderId, t.at),
    check('note_visibility_known', sql`${t.visibility} in ('internal', 'customer')`),
  ],
);
