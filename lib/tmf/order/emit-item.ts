import type { LineAction } from '@/lib/orders/model/line-actions';
import type { OrderRecord } from '@/lib/orders/queries/order-record';
import type { Json, JsonObject } from '@/lib/platform/json';
import type { TmfVersion } from '../error-answer';
import { compact, isObject } from '../json-parts';
import { emitRef } from '../related';
import { emitProduct } from './emit-product';
import { ITEM_WIRE_STATES } from './wire-states';

export type OrderLineRow = OrderRecord['lines'][number];

const WIRE_ACTIONS: Record<LineAction, string> = {
  add: 'add',
  modify: 'modify',
  disconnect: 'delete',
  suspend: 'modify',
  resume: 'modify',
  noChange: 'noChange',
};

/** The items of an order: nested where they came nested, flat where they came flat. */
export function emitItems(lines: OrderLineRow[], version: TmfVersion): JsonObject[] {
  const children = new Map<string, OrderLineRow[]>();
  const top: OrderLineRow[] = [];
  for (const line of lines) {
    const siblings = line.nested && line.parentId ? children.get(line.parentId) : top;
    if (siblings) siblings.push(line);
    else children.set(line.parentId ?? '', [line]);
  }
  const emit = (line: OrderLineRow): JsonObject =>
    emitItem(line, version, (children.get(line.id) ?? []).map(emit));
  return top.map(emit);
}

function emitItem(line: OrderLineRow, version: TmfVersion, children: JsonObject[]): JsonObject {
  const { item } = line.extra;
  const isV5 = version === 'v5';
  return compact({
    ...(isV5 ? { '@type': 'ProductOrderItem' } : {}),
    ...(isObject(item) ? item : {}),
    id: line.itemRef,
    quantity: line.quantity,
    action: WIRE_ACTIONS[line.action],
    state: ITEM_WIRE_STATES[line.state][version],
    productOffering: line.offeringRef && emitRef(line.offeringRef, isV5 ? 'ProductOfferingRef' : undefined),
    product: emitProduct(line, version),
    itemPrice: line.prices.map(({ extra }) => (isV5 ? { '@type': 'OrderPrice', ...extra } : extra)),
    productOrderItemRelationship: relationships(line, version),
    productOrderItem: children,
  });
}

const relationships = (line: OrderLineRow, version: TmfVersion): Json =>
  line.relations.map(({ kind, itemRef, extra }) => ({
    ...(version === 'v5' ? { '@type': 'OrderItemRelationship' } : {}),
    ...extra,
    id: itemRef,
    relationshipType: kind,
  }));
