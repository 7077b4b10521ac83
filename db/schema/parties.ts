import { index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { amount, extra, id, instant, ref } from './columns';

/** The customer organisation. */
export const account = pgTable(
  'account',
  {
    id: id(),
    code: text().notNull(),
    name: text().notNull(),
    tier: text(),
    /** The user who owns the customer relation. */
    ownerId: ref(),
    creditLimit: amount(),
    extra: extra(),
    searchText: text().notNull().default(''),
    createdAt: instant().notNull(),
  },
  (t) => [
    unique('account_code_unique').on(t.code),
    index('account_search').using('gin', t.searchText.op('gin_trgm_ops')),
  ],
);

/** A person at a customer. */
export const contact = pgTable(
  'contact',
  {
    id: id(),
    accountId: ref()
      .notNull()
      .references(() => account.id),
    name: text().notNull(),
    phone: text(),
    email: text(),
  },
  (t) => [index('contact_account').on(t.accountId)],
);

/** A service location of an account. */
export const site = pgTable(
  'site',
  {
    id: id(),
    accountId: ref()
      .notNull()
      .references(() => account.id),
    code: text().notNull(),
    name: text().notNull(),
    street: text().notNull().default(''),
    postcode: text().notNull().default(''),
    city: text().notNull().default(''),
    country: text().notNull().default(''),
    accessHours: text(),
    accessNotes: text(),
    contactId: ref().references(() => contact.id),
    extra: extra(),
    createdAt: instant().notNull(),
  },
  (t) => [unique('site_code_unique').on(t.code), index('site_account').on(t.accountId)],
);
