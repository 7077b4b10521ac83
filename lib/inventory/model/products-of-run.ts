import type { MadeDomainOrder } from '@/lib/decomposition/model/decomposition';
import type { JsonObject } from '@/lib/platform/json';

interface Line {
  id: string;
  parentId: string | null;
  action: string;
  quantity: number;
  name: string;
  siteId: string | null;
  offeringId: string | null;
  specificationEntityId: string | null;
  characteristics: JsonObject;
}

/** A product to be installed. `parent` names another by index in the answer. */
export interface MadeProduct {
  lineId: string;
  siteId: string | null;
  offeringId: string | null;
  specificationId: string | null;
  name: string;
  characteristics: JsonObject;
  domainOrderKey: string | null;
  parent: number | null;
}

/**
 * The inventory that a run's added lines make: one product per product order; a bundle's line makes a
 * parent per quantity, its children are spread over the parents in order.
 */
export function productsOfRun(lines: Line[], productOrders: MadeDomainOrder[]): MadeProduct[] {
  const made: MadeProduct[] = [];
  const byLine = new Map<string, number[]>();
  for (const line of lines.filter((one) => one.action === 'add')) {
    const own = productOrders.filter((unit) => unit.lineId === line.id);
    const keys: (MadeDomainOrder | null)[] = own.length
      ? own
      : line.specificationEntityId
        ? []
        : Array.from({ length: line.quantity }, () => null);
    const parents = line.parentId ? (byLine.get(line.parentId) ?? []) : [];
    const indices = keys.map((unit, index) => {
      made.push({
        lineId: line.id,
        siteId: line.siteId,
        offeringId: line.offeringId,
        specificationId: line.specificationEntityId,
        name: line.name,
        characteristics: unit?.characteristics ?? line.characteristics,
        domainOrderKey: unit?.key ?? null,
        parent: parents[Math.floor((index * parents.length) / keys.length)] ?? null,
      });
      return made.length - 1;
    });
    byLine.set(line.id, indices);
  }
  return made;
}
