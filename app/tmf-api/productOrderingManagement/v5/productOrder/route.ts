import { listProductOrders, postProductOrder } from '@/lib/tmf/order/product-orders';
import { notAllowed, tmfDoor } from '@/lib/tmf/tmf-door';

/** /tmf-api/productOrderingManagement/v5/productOrder */
export const GET = tmfDoor('v5', listProductOrders);
export const POST = tmfDoor('v5', postProductOrder);

export const PUT = notAllowed('v5', 'GET', 'POST');
export const PATCH = PUT;
export const DELETE = PUT;
