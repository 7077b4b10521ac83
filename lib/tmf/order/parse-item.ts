import type { LineAction } from '@/lib/orders/model/line-actions';
import type { LineInput } from '@/lib/orders/model/order-input';
import type { JsonObject } from '@/lib/platform/json';
import { without } from '../json-parts';
import { readRef } from '../related';
import type { ItemPayload } from './order-schema';
import { parentLinks } from './parent-links';
import { parsePrice } from './parse-price';
import { parseProduct } from './parse-product';

/** Attributes of an item that the model holds; `state` is the server's. */
const MODELLED = [
  ...['id', 'action', 'quantity', 'state', 'productOffering', 'product', 'itemPrice'],
  ...['productOrderItemRelationship', 'productOrderItem'],
];

/** The items of an order as lines, parents before the children nested in them. */
export function parseItems(items: ItemPayload[]): LineInput[] {
  const links = parentLinks(items);
  const known = new Set<string>();
  const flat = flatten(items);
  for (const { id } of flat) known.add(id);
  return flat.map((item) => {
    const link = links.get(item.id);
    const parent = link && known.has(link.parent) ? link : null;
    return line(item, parent?.parent ?? null, parent?.nested ?? false);
  });
}

const flatten = (items: ItemPayload[]): ItemPayload[] =>
  items.flatMap((item) => [item, ...flatten(item.productOrderItem ?? [])]);

function line(item: ItemPayload, parentItemRef: string | null, nested: boolean): LineInput {
  const { product, specification, site, characteristics, extra } = parseProduct(
    item.product as JsonObject | undefined,
  );
  return {
    itemRef: item.id,
    parentItemRef,
    nested,
    action: actionOf(item),
    offering: item.productOffering ? readRef(item.productOffering as JsonObject) : null,
    specification,
    site,
    product,
    quantity: item.quantity ?? 1,
    characteristics,
    relations: (item.productOrderItemRelationship ?? []).map((relation) => ({
      kind: relation.relationshipType,
      itemRef: relation.id,
      extra: without(relation as JsonObject, 'id', 'relationshipType'),
    })),
    prices: (item.itemPrice ?? []).map((price) => parsePrice(price as JsonObject)),
    extra: { ...extra, item: without(item as JsonObject, ...MODELLED) },
  };
}

/** Suspend and resume are a modify with the status to come (spec: tmf). */
function actionOf({ action, product }: ItemPayload): LineAction {
  if (action === 'delete') return 'disconnect';
  const status = product?.status?.toLowerCase();
  if (action === 'modify' && status === 'suspended') return 'suspend';
  if (action === 'modify' && status === 'active') return 'resume';
  return action as LineAction;
}
