import { clientOrders } from '@/lib/orders/queries/client-orders';
import { ok, refuse } from '@/lib/platform/result';
import type { OrderApi } from './order-api';
import { orderQuery } from './order-query';
import { originOf } from './origin';
import { pageLinks } from './page-links';
import { problemOf } from './problem';
import { selectFields } from './select-fields';
import { tmfDoor } from './tmf-door';
import { writeOrder } from './write-order';

/** GET …/productOrder: a page of orders. 206 only when its reader pages and there is more. */
export function listOrders(request: Request, api: OrderApi): Promise<Response> {
  return tmfDoor(request, api.version, async ({ ctx, client }) => {
    const params = new URL(request.url).searchParams;
    const asked = orderQuery(params, api);
    if (!asked.ok) return asked;
    const { offset, limit, paged } = asked.value;
    const found = await clientOrders(ctx.db, client, asked.value);
    if (!found.ok) return refuse(problemOf(found.refusal));
    const { records, total } = found.value;
    const origin = originOf(request);
    const written = { api, origin, timeZone: ctx.timeZone };
    const orders = records.map((record) => selectFields(writeOrder(record, written), params.get('fields')));
    const more = offset + records.length < total;
    const link = pageLinks(origin + api.path, params, { offset, limit, total });
    return ok({
      status: paged && more ? 206 : 200,
      headers: {
        'X-Total-Count': String(total),
        'X-Result-Count': String(records.length),
        ...(link ? { Link: link } : {}),
      },
      body: orders,
    });
  });
}
