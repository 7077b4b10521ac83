import { getProductOrder } from '@/lib/tmf/order/product-orders';
import { notAllowed, tmfDoor } from '@/lib/tmf/tmf-door';

/** /tmf-api/productOrderingManagement/v5/productOrder/{id} */
export const GET = tmfDoor('v5', getProductOrder);

export const POST = notAllowed('v5', 'GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
