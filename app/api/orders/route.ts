import { readDoor } from '@/lib/access/read-door';
import { isOrderView } from '@/lib/orders/model/order-views';
import { orderList } from '@/lib/orders/queries/order-list';
import { orderRowsByIds, PAGE_SIZE } from '@/lib/orders/queries/order-rows';
import { isUuid } from '@/lib/platform/ids';

/**
 * GET /api/orders?view=&q=&after= : one page of an order list, with the counts of every view.
 * GET /api/orders?ids= : the rows of these orders, whatever view they are in now.
 */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const ids = searchParams.get('ids')?.split(',').filter(isUuid).slice(0, PAGE_SIZE);
  if (ids) {
    return readDoor({ what: 'order list', ref: 'of ids' }, async (db, actor) => ({
      rows: await orderRowsByIds(db, actor, ids),
    }));
  }
  const view = searchParams.get('view') ?? 'needs-decision';
  return readDoor({ what: 'order list', ref: view }, async (db, actor, { clock }) => {
    if (!isOrderView(view)) return null;
    const after = searchParams.get('after');
    const query = {
      view,
      search: (searchParams.get('q') ?? '').slice(0, 200),
      after: after && isMark(after) ? after : null,
      limit: PAGE_SIZE,
    };
    return orderList(db, actor, 'orders', query, clock.now());
  });
}

/** `<date or instant>_<id>`, as `next` gave it; anything else starts from the beginning. */
function isMark(after: string): boolean {
  const cut = after.lastIndexOf('_');
  const mark = after.slice(0, cut);
  return isUuid(after.slice(cut + 1)) && /^\d{4}-\d\d-\d\d/.test(mark) && !Number.isNaN(Date.parse(mark));
}
