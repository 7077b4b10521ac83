import { inArray, or, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { account, product, site } from '@/db/schema';
import { isUuid } from '@/lib/platform/ids';
import type { SentRef } from '../model/order-content';
import { type Resolved, refKey } from '../model/prepared-order';

interface References {
  account: SentRef | null;
  lines: { site: SentRef | null; product: SentRef | null }[];
}

const keysOf = (refs: (SentRef | null)[]): string[] => [...new Set(refs.flatMap((ref) => refKey(ref) ?? []))];

/** Looks up the customer, sites and products of an order by id, number or code, in at most one query per kind. */
export async function resolveReferences(db: Db, order: References): Promise<Resolved> {
  const [accounts, sites, products] = await Promise.all([
    accountsBy(db, keysOf([order.account])),
    sitesBy(db, keysOf(order.lines.map((line) => line.site))),
    productsBy(db, keysOf(order.lines.map((line) => line.product))),
  ]);
  return { accounts, sites, products };
}

const byEither = <T extends { id: string }>(rows: T[], code: (row: T) => string): Record<string, T> =>
  Object.fromEntries(
    rows.flatMap((row) => [
      [row.id, row],
      [code(row).toLowerCase(), row],
    ]),
  );

async function accountsBy(db: Db, keys: string[]): Promise<Resolved['accounts']> {
  if (!keys.length) return {};
  const rows = await db
    .select({ id: account.id, code: account.code, name: account.name, ownerId: account.ownerId })
    .from(account)
    .where(or(inArray(account.code, keys), inArray(account.id, keys.filter(isUuid))));
  return byEither(rows, (row) => row.code);
}

async function sitesBy(db: Db, keys: string[]): Promise<Resolved['sites']> {
  if (!keys.length) return {};
  const rows = await db
    .select({ id: site.id, code: site.code, accountId: site.accountId, name: site.name, city: site.city })
    .from(site)
    .where(or(inArray(site.code, keys), inArray(site.id, keys.filter(isUuid))));
  return byEither(rows, (row) => row.code);
}

async function productsBy(db: Db, keys: string[]): Promise<Resolved['products']> {
  if (!keys.length) return {};
  const rows = await db
    .select({ id: product.id, number: product.number, accountId: product.accountId })
    .from(product)
    .where(or(inArray(sql`lower(${product.number})`, keys), inArray(product.id, keys.filter(isUuid))));
  return byEither(rows, (row) => row.number);
}
