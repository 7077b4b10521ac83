import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { ROLES, type Role } from '@/lib/access/model/roles';
import { amount, id, instant, ref } from './columns';
import { account } from './parties';

const roleList = sql.raw(ROLES.map((role) => `'${role}'`).join(', '));

/** People who sign in. `session_version` rises when every session of the user has to end. */
export const users = pgTable(
  'users',
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    title: text(),
    passwordHash: text('password_hash').notNull(),
    active: boolean().notNull().default(true),
    sessionVersion: integer('session_version').notNull().default(1),
    accountId: ref().references(() => account.id),
    approvalLimit: amount(),
    createdAt: instant().notNull(),
  },
  (t) => [
    unique('users_email_unique').on(t.email),
    check('users_email_lower', sql`${t.email} = lower(${t.email})`),
  ],
);

export const userRole = pgTable(
  'user_role',
  {
    userId: ref()
      .notNull()
      .references(() => users.id),
    role: text().$type<Role>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'user_role_pk', columns: [t.userId, t.role] }),
    check('user_role_known', sql`${t.role} in (${roleList})`),
  ],
);

/** Assignment groups: who can do a task. */
export const assignmentGroup = pgTable(
  'assignment_group',
  {
    id: id(),
    code: text().notNull(),
    name: text().notNull(),
    position: integer().notNull(),
  },
  (t) => [unique('assignment_group_code_unique').on(t.code)],
);

export const groupMember = pgTable(
  'group_member',
  {
    groupId: ref()
      .notNull()
      .references(() => assignmentGroup.id),
    userId: ref()
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ name: 'group_member_pk', columns: [t.groupId, t.userId] })],
);

/** Systems that call the APIs. `on_defects` says what happens to an order that arrives incomplete. */
export const apiClient = pgTable(
  'api_client',
  {
    id: id(),
    clientId: text().notNull(),
    name: text().notNull(),
    secretHash: text().notNull(),
    scopes: text().array().notNull(),
    onDefects: text().$type<'accept' | 'refuse'>().notNull().default('accept'),
    active: boolean().notNull().default(true),
    createdAt: instant().notNull(),
  },
  (t) => [
    unique('api_client_client_id_unique').on(t.clientId),
    check('api_client_on_defects_known', sql`${t.onDefects} in ('accept', 'refuse')`),
  ],
);
