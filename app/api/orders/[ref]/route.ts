import { readDoor } from '@/lib/access/read-door';
import { orderDetail } from '@/lib/orders/queries/order-detail';

/** GET /api/orders/:ref : an order whole, by id or number, as its page shows it. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ ref: string }> },
): Promise<Response> {
  const { ref } = await params;
  return readDoor({ what: 'order', ref }, (db, actor) => orderDetail(db, actor, ref));
}
