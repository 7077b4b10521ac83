import type { Problem } from './problem';

/** Where a part of our line stands in an item. */
const PARTS: Record<string, string> = {
  offering: '/productOffering',
  site: '/product/place',
  action: '/action',
  product: '/product',
  relations: '/productOrderItemRelationship',
  characteristics: '/product/productCharacteristic',
};

const HEADS: Record<string, string> = {
  '/account': '/relatedParty',
  '/requestedDate': '/requestedCompletionDate',
};

/** Turns pointers into our order into pointers into what was sent. */
export function defectPointers(given: Problem, items: string[]): Problem {
  if (!given.details) return given;
  const details = given.details.map((defect) => ({ ...defect, pointer: wirePointer(defect.pointer, items) }));
  return { ...given, details };
}

function wirePointer(pointer: string, items: string[]): string {
  const [, index, part] = /^\/lines\/(\d+)\/([^/]+)/.exec(pointer) ?? [];
  const item = index === undefined ? undefined : items[Number(index)];
  if (item === undefined || part === undefined) return HEADS[pointer] ?? '/productOrderItem';
  return item + (PARTS[part] ?? '');
}
