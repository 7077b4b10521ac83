import { sql } from 'drizzle-orm';
import {
  bigserial,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { EventType } from '@/lib/events/model/event-types';
import type { Json, JsonObject } from '@/lib/platform/json';
import { id, instant, ref } from './columns';

const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });

/** The spine: one append-only row per thing that happened. Read in (xid, seq) order, below the oldest running transaction. */
export const event = pgTable(
  'event',
  {
    seq: bigserial({ mode: 'number' }).primaryKey(),
    xid: xid8().notNull().default(sql`pg_current_xact_id()`),
    at: instant().notNull(),
    type: text().$type<EventType>().notNull(),
    actorKind: text().$type<'user' | 'client' | 'system'>().notNull(),
    actorId: ref(),
    actorName: text().notNull(),
    commandId: text(),
    correlationId: text(),
    orderId: ref(),
    subjectKind: text().notNull(),
    subjectId: ref().notNull(),
    version: integer(),
    visibility: text().$type<'internal' | 'customer'>().notNull().default('internal'),
    data: jsonb().$type<JsonObject>().notNull().default({}),
  },
  (t) => [index('event_order').on(t.orderId, t.seq), index('event_cursor').on(t.xid, t.seq)],
);

/** A person's undoable decision, waiting to be carried out. At most one per subject. */
export const intent = pgTable(
  'intent',
  {
    id: id(),
    command: text().notNull(),
    subjectKind: text().$type<'order' | 'task'>().notNull(),
    subjectId: ref().notNull(),
    orderId: ref().notNull(),
    authorId: ref().notNull(),
    authorName: text().notNull(),
    commandId: text(),
    input: jsonb().$type<JsonObject>().notNull(),
    shownState: text().notNull(),
    status: text().$type<'pending' | 'executed' | 'withdrawn' | 'lapsed'>().notNull(),
    reason: text(),
    createdAt: instant().notNull(),
    dueAt: instant().notNull(),
    settledAt: instant(),
  },
  (t) => [
    uniqueIndex('intent_pending_unique').on(t.subjectKind, t.subjectId).where(sql`${t.status} = 'pending'`),
    index('intent_order').on(t.orderId),
    index('intent_author').on(t.authorId, t.createdAt),
    index('intent_due').on(t.dueAt).where(sql`${t.status} = 'pending'`),
  ],
);

/** The first answer to each command, so that a repeat gets the same one. Kept 30 days. */
export const commandLog = pgTable(
  'command_log',
  {
    actor: text().notNull(),
    id: text().notNull(),
    command: text().notNull(),
    bodyHash: text().notNull(),
    result: jsonb().$type<Json>(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ name: 'command_log_pk', columns: [t.actor, t.id] }), index('command_log_at').on(t.at)],
);

/** Messages to the world outside, not to be sent before `not_before`. */
export const outbox = pgTable(
  'outbox',
  {
    id: id(),
    topic: text().notNull(),
    key: text().notNull(),
    recipientId: ref(),
    payload: jsonb().$type<JsonObject>().notNull(),
    createdAt: instant().notNull(),
    notBefore: instant().notNull(),
    sentAt: instant(),
    withdrawnAt: instant(),
  },
  (t) => [
    index('outbox_due').on(t.notBefore).where(sql`${t.sentAt} is null and ${t.withdrawnAt} is null`),
    index('outbox_key').on(t.key),
  ],
);

/** What this installation is: its own secret, whether it is a demo. */
export const installation = pgTable('installation', {
  key: text().primaryKey(),
  value: jsonb().$type<Json>().notNull(),
});
