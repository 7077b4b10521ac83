import type { LineAction } from '@/lib/orders/model/line-actions';
import type { JsonObject } from '@/lib/platform/json';
import { isObject } from './read-shape';

/** What senders call the actions, in lower case without punctuation. */
const UNDERSTOOD: Record<string, LineAction> = {
  add: 'add',
  modify: 'modify',
  change: 'modify',
  delete: 'disconnect',
  disconnect: 'disconnect',
  nochange: 'noChange',
  suspend: 'suspend',
  resume: 'resume',
};

export const UNDERSTOOD_ACTIONS = ['add', 'modify', 'delete', 'noChange', 'suspend', 'resume'];

/** The action of an item as sent: suspend and resume are `modify` with the status the product is to have. */
export function actionOf(item: JsonObject): LineAction | null {
  if (typeof item.action !== 'string') return null;
  const word = item.action.toLowerCase().replace(/[^a-z]/g, '');
  const action = Object.hasOwn(UNDERSTOOD, word) ? (UNDERSTOOD[word] ?? null) : null;
  if (action !== 'modify' || !isObject(item.product)) return action;
  if (item.product.status === 'suspended') return 'suspend';
  return item.product.status === 'active' ? 'resume' : action;
}

/** An action on the wire, with the product status that stands for it where TMF622 has no word. */
export const WIRE_ACTIONS: Record<LineAction, { action: string; status?: string }> = {
  add: { action: 'add' },
  modify: { action: 'modify' },
  disconnect: { action: 'delete' },
  suspend: { action: 'modify', status: 'suspended' },
  resume: { action: 'modify', status: 'active' },
  noChange: { action: 'noChange' },
};
