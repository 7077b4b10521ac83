import type { Db } from '@/db/client';
import type { UserActor } from '@/lib/access/model/actor';
import { may } from '@/lib/access/model/may';
import { sum } from '@/lib/platform/money';
import { type CatalogNode, NO_CATALOG, type ReleasedCatalog } from '../model/catalog';
import { currentRelease } from './current-release';
import { releasedCatalog } from './released-catalog';

/** One offering in the catalog's list. Amounts are exact decimal text. */
export interface CatalogListRow {
  code: string;
  name: string;
  isBundle: boolean;
  version: number;
  /** Names of bundled offerings, in order. */
  bundles: string[];
  monthly: string | null;
  oneTime: string | null;
  currency: string | null;
  /** What a buyer chooses, with the default. */
  characteristics: { label: string; value: string }[];
}

/** The offerings of the current release, for whoever may see the catalog; null for others. */
export async function catalogList(
  db: Db,
  actor: UserActor,
): Promise<{ release: number; rows: CatalogListRow[] } | null> {
  if (!may(actor, 'seeCatalog')) return null;
  const release = await currentRelease(db);
  const catalog = release === null ? NO_CATALOG : await releasedCatalog(db, release);
  const offerings = Object.values(catalog.nodes).filter((node) => node.kind === 'offering');
  const rows = offerings
    .map((offering) => toRow(offering, catalog))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { release: catalog.release, rows };
}

function toRow(offering: CatalogNode, catalog: ReleasedCatalog): CatalogListRow {
  const targets = (kind: string) =>
    offering.relations
      .filter((relation) => relation.kind === kind)
      .sort((a, b) => a.position - b.position)
      .flatMap((relation) => catalog.nodes[relation.targetId] ?? []);
  const bundled = targets('bundles');
  const prices = [offering, ...bundled].flatMap((node) => node.prices);
  const total = (kind: 'oneTime' | 'recurring') => {
    const amounts = prices.filter((price) => price.kind === kind).map((price) => price.amount);
    return amounts.length ? sum(amounts) : null;
  };
  const declared = targets('realizedAs').flatMap((node) => node.characteristics);
  return {
    code: offering.code,
    name: offering.name,
    isBundle: offering.isBundle,
    version: offering.version,
    bundles: bundled.map((node) => node.name),
    monthly: total('recurring'),
    oneTime: total('oneTime'),
    currency: prices[0]?.currency ?? null,
    characteristics: declared.map((one) => ({
      label: one.label,
      value: `${one.defaultValue ?? 'No default'}${one.unit && one.defaultValue !== null ? ` ${one.unit}` : ''}`,
    })),
  };
}
