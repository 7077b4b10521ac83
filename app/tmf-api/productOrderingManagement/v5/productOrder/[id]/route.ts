import { getOrder } from '@/lib/tmf/get-order';
import { V5 } from '@/lib/tmf/order-api';
import { methodNotAllowed } from '@/lib/tmf/tmf-door';

interface Named {
  params: Promise<{ id: string }>;
}

export const GET = async (request: Request, { params }: Named): Promise<Response> =>
  getOrder(request, (await params).id, V5);

const other = (): Response => methodNotAllowed('v5', 'GET');
export const POST = other;
export const PUT = other;
export const PATCH = other;
export const DELETE = other;
