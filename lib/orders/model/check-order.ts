import { format, parseISO } from 'date-fns';
import type { CatalogNode, Characteristic, ReleasedCatalog } from '@/lib/catalog/model/catalog';
import type { Json } from '@/lib/platform/json';
import type { Defect, DefectCode } from './defects';
import type { SentRef } from './order-content';
import type { PreparedLine, Resolved } from './prepared-order';

interface Checked {
  account: SentRef | null;
  accountId: string | null;
  requestedDate: string | null;
  lines: PreparedLine[];
}

interface Around {
  catalog: ReleasedCatalog;
  resolved: Resolved;
  today: string;
}

type Found = { found?: Json; expected?: Json };

const blocking = (path: string, code: DefectCode, message: string, more: Found = {}): Defect => ({
  path,
  code,
  severity: 'blocking',
  message,
  ...more,
});
const warning = (path: string, code: DefectCode, message: string, more: Found = {}): Defect => ({
  path,
  code,
  severity: 'warning',
  message,
  ...more,
});

/** Everything missing or wrong in a captured order, all at once, in the order of its lines. */
export function checkOrder(order: Checked, around: Around): Defect[] {
  // Once for all lines: there may be thousands.
  const items = new Set(order.lines.map((line) => line.itemRef));
  const siteOwners = new Map(Object.values(around.resolved.sites).map((site) => [site.id, site.accountId]));
  const known = { ...around, items, siteOwners };
  return [
    ...checkAccount(order),
    ...checkDate(order, around.today),
    ...checkSize(order),
    ...order.lines.flatMap((line, index) => checkLine(line, index, order, known)),
  ];
}

function checkAccount(order: Checked): Defect[] {
  if (order.accountId) return [];
  if (!order.account?.id) {
    return [blocking('/account', 'accountMissing', 'The order names no customer account.')];
  }
  const found = order.account.id;
  return [
    blocking(
      '/account',
      'accountUnknown',
      `The customer account "${order.account.name ?? found}" is not known here.`,
      { found },
    ),
  ];
}

/** As many products as one order can be fulfilled for: each is walked, planned and worked on its own. */
const MOST_PRODUCTS = 2000;

function checkSize({ lines }: Checked): Defect[] {
  const found = lines
    .filter((line) => line.specificationId !== null)
    .reduce((products, line) => products + line.quantity, 0);
  if (found <= MOST_PRODUCTS) return [];
  const message = `The order asks for ${found.toLocaleString('en')} products; one order can be fulfilled for ${MOST_PRODUCTS.toLocaleString('en')} at most. Split it.`;
  return [blocking('/lines', 'orderTooLarge', message, { found, expected: MOST_PRODUCTS })];
}

function checkDate(order: Checked, today: string): Defect[] {
  if (!order.requestedDate || order.requestedDate >= today) return [];
  return [
    warning(
      '/requestedDate',
      'requestedDatePast',
      `The requested date ${format(parseISO(order.requestedDate), 'd MMM yyyy')} has passed.`,
      {
        found: order.requestedDate,
      },
    ),
  ];
}

interface Known extends Around {
  /** The item references of the order. */
  items: Set<string>;
  /** Account by site id. */
  siteOwners: Map<string, string>;
}

function checkLine(line: PreparedLine, index: number, order: Checked, around: Known): Defect[] {
  const path = `/lines/${index}`;
  const label = `Line ${index + 1}`;
  return [
    ...checkOffering(line, path, label),
    ...checkSite(line, path, label, order, around.siteOwners),
    ...checkAction(line, path, label),
    ...checkRelations(line, path, label, around.items),
    ...checkCharacteristics(line, path, label, around.catalog),
  ];
}

function checkOffering(line: PreparedLine, path: string, label: string): Defect[] {
  if (line.offeringId) return [];
  const found = line.offering?.id;
  if (!found) return [blocking(`${path}/offering`, 'offeringMissing', `${label} names no product offering.`)];
  return [
    blocking(
      `${path}/offering`,
      'offeringUnknown',
      `${label} names the offering "${line.offering?.name ?? found}", which is not in the catalog.`,
      { found },
    ),
  ];
}

function checkSite(
  line: PreparedLine,
  path: string,
  label: string,
  order: Checked,
  siteOwners: Map<string, string>,
): Defect[] {
  const found = line.site?.id;
  if (!found) return [warning(`${path}/site`, 'siteMissing', `${label} names no site.`)];
  if (!line.siteId)
    return [
      blocking(
        `${path}/site`,
        'siteUnknown',
        `${label} names the site "${line.site?.name ?? found}", which is not known here.`,
        { found },
      ),
    ];
  const owner = siteOwners.get(line.siteId);
  if (!order.accountId || owner === order.accountId) return [];
  return [
    blocking(`${path}/site`, 'siteOfOtherAccount', `${label} names a site of another account.`, { found }),
  ];
}

function checkAction(line: PreparedLine, path: string, label: string): Defect[] {
  if (line.action === 'add' || line.action === 'noChange') return [];
  const unsupported = blocking(
    `${path}/action`,
    'actionNotSupported',
    `${label} changes an installed product; only additions can be fulfilled yet.`,
    { found: line.action },
  );
  const found = line.product?.id;
  if (!found)
    return [
      unsupported,
      blocking(`${path}/product`, 'productMissing', `${label} names no installed product to ${line.action}.`),
    ];
  if (!line.productId)
    return [
      unsupported,
      blocking(
        `${path}/product`,
        'productUnknown',
        `${label} names the product "${found}", which is not installed here.`,
        { found },
      ),
    ];
  return [unsupported];
}

function checkRelations(line: PreparedLine, path: string, label: string, known: Set<string>): Defect[] {
  return line.relations
    .filter((relation) => !known.has(relation.itemRef))
    .map((relation) =>
      warning(
        `${path}/relations`,
        'relationUnknown',
        `${label} refers to item "${relation.itemRef}", which is not in this order.`,
        { found: relation.itemRef },
      ),
    );
}

function checkCharacteristics(
  line: PreparedLine,
  path: string,
  label: string,
  catalog: ReleasedCatalog,
): Defect[] {
  const specification: CatalogNode | undefined = line.specificationId
    ? catalog.nodes[line.specificationId]
    : undefined;
  if (!specification || !line.offeringId || line.action !== 'add') return [];
  const declared = specification.characteristics;
  const unknown = Object.keys(line.characteristics)
    .filter((name) => !declared.some((one) => one.name === name) && !line.parentId)
    .map((name) =>
      warning(
        `${path}/characteristics/${name}`,
        'characteristicUnknown',
        `${label}: ${specification.name} has no characteristic "${name}".`,
        { found: name },
      ),
    );
  return [...declared.flatMap((one) => checkValue(one, line, path, label)), ...unknown];
}

function checkValue(one: Characteristic, line: PreparedLine, path: string, label: string): Defect[] {
  const at = `${path}/characteristics/${one.name}`;
  const value = line.characteristics[one.name];
  if (value === undefined || value === null) {
    if (one.neededFor !== 'order' || one.defaultValue !== null) return [];
    return [blocking(at, 'characteristicMissing', `${label} needs a value for ${one.label}.`)];
  }
  const typeOk = value !== null && typeof value === one.valueType;
  if (!typeOk)
    return [
      blocking(at, 'characteristicIllegal', `${label}: ${one.label} takes a ${one.valueType}.`, {
        expected: one.valueType,
        found: value,
      }),
    ];
  if (!one.allowedValues || one.allowedValues.includes(value)) return [];
  return [
    blocking(at, 'characteristicIllegal', `${label}: ${one.label} takes ${one.allowedValues.join(', ')}.`, {
      expected: one.allowedValues,
      found: value,
    }),
  ];
}
