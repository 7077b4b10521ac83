import { listOrders } from '@/lib/tmf/list-orders';
import { V4 } from '@/lib/tmf/order-api';
import { postOrder } from '@/lib/tmf/post-order';
import { methodNotAllowed } from '@/lib/tmf/tmf-door';

export const GET = (request: Request): Promise<Response> => listOrders(request, V4);
export const POST = (request: Request): Promise<Response> => postOrder(request, V4);

const other = (): Response => methodNotAllowed('v4', 'GET', 'POST');
export const PUT = other;
export const PATCH = other;
export const DELETE = other;
