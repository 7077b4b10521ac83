import { clientOrder } from '@/lib/orders/queries/client-orders';
import { ok, refuse } from '@/lib/platform/result';
import type { OrderApi } from './order-api';
import { originOf } from './origin';
import { problemOf } from './problem';
import { selectFields } from './select-fields';
import { tmfDoor } from './tmf-door';
import { writeOrder } from './write-order';

/** GET …/productOrder/{id}: one order by id or number. */
export function getOrder(request: Request, ref: string, api: OrderApi): Promise<Response> {
  return tmfDoor(request, api.version, async ({ ctx, client }) => {
    const found = await clientOrder(ctx.db, client, ref, api.drafts);
    if (!found.ok) return refuse(problemOf(found.refusal));
    const order = writeOrder(found.value, { api, origin: originOf(request), timeZone: ctx.timeZone });
    const fields = new URL(request.url).searchParams.get('fields');
    return ok({ status: 200, body: selectFields(order, fields) });
  });
}
