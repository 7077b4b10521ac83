import { inArray, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/client';
import { account, catalogRelease, product, site } from '@/db/schema';
import { isUuid } from '@/lib/platform/ids';
import type { SentRef } from '../model/order-content';
import { type Resolved, refKey } from '../model/prepared-order';

interface References {
  account: SentRef | null;
  lines: { site: SentRef | null; product: SentRef | null }[];
}

export interface ResolvedReferences {
  resolved: Resolved;
  /** The release of today; null before anything was published. */
  release: number | null;
}

type Kind = 'release' | 'account' | 'site' | 'product';

/** One thing that was found: what `a` and `b` are depends on its kind. */
interface Found {
  kind: Kind;
  id: string | null;
  code: string;
  name: string | null;
  a: string | null;
  b: string | null;
  [column: string]: unknown;
}

const keysOf = (refs: (SentRef | null)[]): string[] => [...new Set(refs.flatMap((ref) => refKey(ref) ?? []))];

/** The condition that finds rows by id, or by code or number in lower case. */
const named = (id: AnyPgColumn, code: SQL, keys: string[]): SQL =>
  or(inArray(code, keys), inArray(id, keys.filter(isUuid))) ?? sql`false`;

/**
 * Looks up the customer, sites and products of an order by id, number or code, and the release of today:
 * one statement, since every order that comes in waits for it.
 */
export async function resolveReferences(db: Db, order: References): Promise<ResolvedReferences> {
  const [accounts, sites, products] = [
    keysOf([order.account]),
    keysOf(order.lines.map((line) => line.site)),
    keysOf(order.lines.map((line) => line.product)),
  ];
  const { rows } = await db.execute<Found>(sql`
    select 'release' as kind, null::uuid as id, max(${catalogRelease.number})::text as code,
           null as name, null::text as a, null as b from ${catalogRelease}
    union all
    select 'account', ${account.id}, ${account.code}, ${account.name}, ${account.ownerId}::text, null
      from ${account} where ${named(account.id, sql`${account.code}`, accounts)}
    union all
    select 'site', ${site.id}, ${site.code}, ${site.name}, ${site.accountId}::text, ${site.city}
      from ${site} where ${named(site.id, sql`${site.code}`, sites)}
    union all
    select 'product', ${product.id}, lower(${product.number}), null, ${product.accountId}::text, null
      from ${product} where ${named(product.id, sql`lower(${product.number})`, products)}`);
  return {
    resolved: sorted(rows),
    release: Number(rows.find((row) => row.kind === 'release')?.code) || null,
  };
}

function sorted(rows: Found[]): Resolved {
  const resolved: Resolved = { accounts: {}, sites: {}, products: {} };
  for (const { kind, id, code, name, a, b } of rows) {
    if (id === null) continue;
    for (const key of [id, code.toLowerCase()]) {
      if (kind === 'account') resolved.accounts[key] = { id, name: name ?? '', ownerId: a };
      if (kind === 'site') resolved.sites[key] = { id, accountId: a ?? '', name: name ?? '', city: b ?? '' };
      if (kind === 'product') resolved.products[key] = { id, accountId: a };
    }
  }
  return resolved;
}
