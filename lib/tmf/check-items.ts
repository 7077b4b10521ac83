import type { Json, JsonObject } from '@/lib/platform/json';
import { bundleParents } from './bundle-parents';
import { brief, isObject, type Reading } from './read-shape';
import { fits, type SentItem } from './sent-item';
import { actionOf, UNDERSTOOD_ACTIONS } from './wire-actions';

/**
 * What an order's items have to be, whatever the catalog says: named once each, with an action, in whole
 * numbers, not inside of themselves. Adds the defects; answers the bundle that each item belongs to by
 * relation, or null when the items are unusable.
 */
export function checkItems(items: SentItem[], reading: Reading): Map<string, string> | null {
  const before = reading.defects.length;
  if (items.length === 0)
    add(reading, '/productOrderItem', 'itemMissing', 'The order has no items.', 'at least one item');
  if (items.length > fits.items) {
    const message = `The order has ${items.length} items, more than ${fits.items}. Split it.`;
    add(reading, '/productOrderItem', 'tooManyItems', message, fits.items, items.length);
  }
  const first = new Map<string, string>();
  for (const { item, pointer } of items) checkItem(item, pointer, first, reading);
  if (reading.defects.length > before) return null;
  const parents = bundleParents(items);
  const circles = itemsInCircles(parents);
  for (const { item, pointer } of items) {
    if (!circles.has(String(item.id))) continue;
    const message = `Item "${item.id}" contains itself through its relations.`;
    add(reading, `${pointer}/productOrderItemRelationship`, 'parentCircle', message, 'a tree', item.id);
  }
  return reading.defects.length > before ? null : parents;
}

function checkItem(item: JsonObject, pointer: string, first: Map<string, string>, reading: Reading): void {
  const { id, quantity, action } = item;
  if (typeof id !== 'string' || id.trim() === '')
    add(reading, `${pointer}/id`, 'idMissing', `${pointer} has no id.`, 'text');
  else if (first.has(id))
    add(
      reading,
      `${pointer}/id`,
      'idTwice',
      `The id "${id}" is already used by ${first.get(id)}.`,
      'one of its own',
      id,
    );
  else first.set(id, pointer);
  if (!actionOf(item)) {
    const message = `${pointer} has ${action === undefined ? 'no action' : 'an unknown action'}.`;
    const code = action === undefined ? 'actionMissing' : 'actionUnknown';
    add(reading, `${pointer}/action`, code, message, UNDERSTOOD_ACTIONS, action);
  }
  if (typeof quantity === 'number' && (quantity < 1 || quantity > fits.quantity)) {
    const message = `${pointer}/quantity has to be a whole number from 1 to ${fits.quantity}.`;
    add(reading, `${pointer}/quantity`, 'quantityIllegal', message, 'a whole number of at least 1', quantity);
  }
  checkPrices(item.itemPrice, `${pointer}/itemPrice`, reading);
}

function checkPrices(prices: Json | undefined, pointer: string, reading: Reading): void {
  if (!Array.isArray(prices)) return;
  prices.forEach((one, at) => {
    const price = isObject(one) && isObject(one.price) ? one.price : null;
    const value = price && isObject(price.dutyFreeAmount) ? price.dutyFreeAmount.value : null;
    if (typeof value !== 'number' || Math.abs(value) <= fits.amount) return;
    const where = `${pointer}/${at}/price/dutyFreeAmount/value`;
    add(reading, where, 'amountTooLarge', `${where} is more than ${fits.amount}.`, fits.amount, value);
  });
}

/** The items that are inside of themselves. Each step upward is taken once. */
function itemsInCircles(parents: Map<string, string>): Set<string> {
  const done = new Set<string>();
  const circles = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parents.get(at);
    }
    if (at !== undefined && onPath.has(at)) for (const id of path.slice(path.indexOf(at))) circles.add(id);
    for (const id of path) done.add(id);
  }
  return circles;
}

function add(
  reading: Reading,
  pointer: string,
  code: string,
  message: string,
  expected: Json,
  found?: Json,
): void {
  reading.defects.push({
    pointer,
    code,
    message,
    expected,
    ...(found === undefined ? {} : { found: brief(found) }),
  });
}
