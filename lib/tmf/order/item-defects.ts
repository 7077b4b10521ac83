import type { InputDefect } from '@/lib/platform/refusal';
import type { ItemPayload } from './order-schema';
import { parentLinks } from './parent-links';

const MOST = 5000;

/** What is wrong with items taken together: ids that are not unique, items that contain themselves, too many. */
export function itemDefects(items: ItemPayload[]): InputDefect[] {
  const all = flatten(items, '/productOrderItem');
  const defects: InputDefect[] = [];
  if (all.length > MOST) {
    const message = `An order has at most ${MOST} items.`;
    defects.push({
      pointer: '/productOrderItem',
      code: 'tooMany',
      message,
      expected: MOST,
      found: all.length,
    });
  }
  const seen = new Set<string>();
  for (const { item, pointer } of all) {
    if (seen.has(item.id)) {
      const message = `${pointer}/id "${item.id}" is the id of another item too.`;
      defects.push({ pointer: `${pointer}/id`, code: 'duplicateId', message, found: item.id });
    }
    seen.add(item.id);
  }
  return defects.length ? defects : circles(items, all);
}

interface Placed {
  item: ItemPayload;
  pointer: string;
}

function flatten(items: ItemPayload[], at: string): Placed[] {
  return items.flatMap((item, index) => {
    const pointer = `${at}/${index}`;
    return [{ item, pointer }, ...flatten(item.productOrderItem ?? [], `${pointer}/productOrderItem`)];
  });
}

function circles(items: ItemPayload[], all: Placed[]): InputDefect[] {
  const links = parentLinks(items);
  return all.flatMap(({ item, pointer }) => {
    const walked = new Set([item.id]);
    for (let link = links.get(item.id); link; link = links.get(link.parent)) {
      if (link.parent === item.id) {
        const message = `${pointer} is bundled by itself, directly or through others.`;
        return [{ pointer, code: 'circle', message, found: item.id }];
      }
      if (walked.has(link.parent)) return [];
      walked.add(link.parent);
    }
    return [];
  });
}
