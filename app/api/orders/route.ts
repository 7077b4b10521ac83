import { readDoor } from '@/lib/access/read-door';
import { isOrderView } from '@/lib/orders/model/order-views';
import { orderCounts, orderRows, PAGE_SIZE } from '@/lib/orders/queries/order-rows';

/** GET /api/orders?view=&q=&after= : one page of an order list, with the counts of every view. */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const view = searchParams.get('view') ?? 'needs-decision';
  return readDoor({ what: 'order list', ref: view }, async (db, actor, { clock }) => {
    if (!isOrderView(view)) return null;
    const after = searchParams.get('after');
    const query = {
      view,
      search: (searchParams.get('q') ?? '').slice(0, 200),
      after: after && /^[\w:.-]+_[0-9a-f-]{36}$/i.test(after) ? after : null,
      limit: PAGE_SIZE,
    };
    const [page, counts] = await Promise.all([orderRows(db, actor, query), orderCounts(db, actor)]);
    return { ...page, counts, now: clock.now().toISOString() };
  });
}
