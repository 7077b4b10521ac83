import { getProductOrder } from '@/lib/tmf/order/product-orders';
import { notAllowed, tmfDoor } from '@/lib/tmf/tmf-door';

/** /tmf-api/productOrderingManagement/v4/productOrder/{id} */
export const GET = tmfDoor('v4', getProductOrder);

export const POST = notAllowed('v4', 'GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
