import { index, integer, jsonb, pgSequence, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { ProductStatus } from '@/lib/inventory/model/product-status';
import type { JsonObject } from '@/lib/platform/json';
import { catalogEntity } from './catalog';
import { id, instant, ref } from './columns';
import { orderLine, orders } from './orders';
import { account, site } from './parties';

export const productNumber = pgSequence('product_number', { startWith: 70001 });

/** What a customer has: created by orders, changed by orders. */
export const product = pgTable(
  'product',
  {
    id: id(),
    number: text().notNull(),
    accountId: ref().references(() => account.id),
    siteId: ref().references(() => site.id),
    offeringId: ref().references(() => catalogEntity.id),
    specificationId: ref().references(() => catalogEntity.id),
    releaseNumber: integer().notNull(),
    name: text().notNull(),
    status: text().$type<ProductStatus>().notNull(),
    characteristics: jsonb().$type<JsonObject>().notNull().default({}),
    orderId: ref()
      .notNull()
      .references(() => orders.id),
    lineId: ref()
      .notNull()
      .references(() => orderLine.id),
    domainOrderId: ref(),
    parentId: ref(),
    createdAt: instant().notNull(),
    activatedAt: instant(),
    endedAt: instant(),
  },
  (t) => [
    unique('product_number_unique').on(t.number),
    index('product_account').on(t.accountId, t.status),
    index('product_line').on(t.lineId),
    index('product_order').on(t.orderId),
  ],
);
