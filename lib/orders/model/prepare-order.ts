import type { CatalogNode, ReleasedCatalog } from '@/lib/catalog/model/catalog';
import { sum, times } from '@/lib/platform/money';
import { checkOrder } from './check-order';
import { expandBundles } from './expand-bundles';
import type { SentRef } from './order-content';
import type { LineInput } from './order-input';
import { orderSummary } from './order-summary';
import { type PreparedLine, type PreparedOrder, type Resolved, refKey } from './prepared-order';

export interface OrderContent {
  account: SentRef | null;
  lines: LineInput[];
  externalIds: { [key: string]: unknown }[];
  requestedDate: string | null;
}

export interface Surroundings {
  catalog: ReleasedCatalog;
  resolved: Resolved;
  /** Ids for lines, by item reference: an existing line keeps its own. */
  lineId: (itemRef: string) => string;
  /** Calendar date, ISO. */
  today: string;
  currency: string;
}

/** Resolves, expands, prices, names and checks an order, in memory. Decides nothing about its state. */
export function prepareOrder(content: OrderContent, around: Surroundings): PreparedOrder {
  const { catalog, resolved } = around;
  const accountKey = refKey(content.account);
  const account = accountKey ? (resolved.accounts[accountKey] ?? null) : null;
  const offeringOf = (line: LineInput) => nodeOf(line.offering, around);
  const inputs = expandBundles(content.lines, catalog, offeringOf);
  const ids = new Map(inputs.map((line) => [line.itemRef, around.lineId(line.itemRef)]));
  // Positions count from 1: people read them.
  const lines = inputs.map((line, index) => prepareLine(line, index + 1, ids, around));
  const defects = checkOrder(
    { ...content, account: content.account, accountId: account?.id ?? null, lines },
    around,
  );
  return {
    account,
    lines,
    defects,
    blockingDefects: defects.filter((defect) => defect.severity === 'blocking').length,
    currency:
      lines.flatMap((line) => line.prices).find((price) => price.currency)?.currency ?? around.currency,
    monthlyTotal: sum(lines.map((line) => line.monthlyPrice)),
    oneTimeTotal: sum(lines.map((line) => line.oneTimePrice)),
    summary: summaryOf(lines),
    searchText: searchText(content, account?.name, lines, resolved),
  };
}

function nodeOf(ref: SentRef | null, { catalog }: Surroundings): CatalogNode | null {
  const key = refKey(ref);
  return key ? (catalog.nodes[catalog.byCode[key] ?? key] ?? null) : null;
}

function specificationOf(
  offering: CatalogNode | null,
  specification: CatalogNode | null,
  catalog: ReleasedCatalog,
): string | null {
  if (offering?.isBundle) return null;
  const realised = offering?.relations.find((relation) => relation.kind === 'realizedAs');
  const target = realised ? catalog.nodes[realised.targetId] : specification;
  return target?.entityId ?? null;
}

function prepareLine(
  line: LineInput,
  position: number,
  ids: Map<string, string>,
  around: Surroundings,
): PreparedLine {
  const offeringNode = nodeOf(line.offering, around);
  const offering = offeringNode?.kind === 'offering' ? offeringNode : null;
  const specification = nodeOf(line.specification, around);
  const siteKey = refKey(line.site);
  const productKey = refKey(line.product);
  return {
    ...line,
    id: ids.get(line.itemRef) ?? around.lineId(line.itemRef),
    parentId: line.parentItemRef ? (ids.get(line.parentItemRef) ?? null) : null,
    position,
    offeringId: offering?.entityId ?? null,
    specificationId: specificationOf(offering, specification, around.catalog),
    siteId: siteKey ? (around.resolved.sites[siteKey]?.id ?? null) : null,
    productId: productKey ? (around.resolved.products[productKey]?.id ?? null) : null,
    name: offering?.name ?? line.offering?.name ?? specification?.name ?? line.specification?.name ?? '',
    ...linePrices(line, offering),
  };
}

/** What was sent is the price; without any, the catalog's. A disconnect or no change adds nothing. */
function linePrices(
  line: LineInput,
  offering: CatalogNode | null,
): { monthlyPrice: string | null; oneTimePrice: string | null } {
  if (line.prices.length) {
    const monthly = line.prices.filter((price) => price.kind === 'recurring' && price.period === 'month');
    const once = line.prices.filter((price) => price.kind === 'oneTime');
    return {
      monthlyPrice: monthly.length ? sum(monthly.map((price) => price.amount)) : null,
      oneTimePrice: once.length ? sum(once.map((price) => price.amount)) : null,
    };
  }
  if (line.action !== 'add' || !offering) return { monthlyPrice: null, oneTimePrice: null };
  const listed = (kind: 'recurring' | 'oneTime') => offering.prices.find((price) => price.kind === kind);
  const monthly = listed('recurring');
  const once = listed('oneTime');
  return {
    monthlyPrice: monthly ? times(monthly.amount, line.quantity) : null,
    oneTimePrice: once ? times(once.amount, line.quantity) : null,
  };
}

function summaryOf(lines: PreparedLine[]): string {
  return orderSummary(
    lines.map((line) => ({
      name: line.name || (line.offering?.id ?? ''),
      action: line.action,
      siteKey: line.siteId ?? refKey(line.site),
      top: !line.parentId,
    })),
  );
}

function searchText(
  content: OrderContent,
  accountName: string | undefined,
  lines: PreparedLine[],
  resolved: Resolved,
): string {
  const sites = Object.values(resolved.sites).flatMap((site) => [site.name, site.city]);
  const words = [
    accountName ?? content.account?.name ?? content.account?.id,
    ...content.externalIds.map((external) => external.id),
    ...lines.map((line) => line.name),
    ...sites,
  ];
  return [...new Set(words.filter((word) => typeof word === 'string'))].join(' ').toLowerCase();
}
