import { listProductOrders, postProductOrder } from '@/lib/tmf/order/product-orders';
import { notAllowed, tmfDoor } from '@/lib/tmf/tmf-door';

/** /tmf-api/productOrderingManagement/v4/productOrder */
export const GET = tmfDoor('v4', listProductOrders);
export const POST = tmfDoor('v4', postProductOrder);

export const PUT = notAllowed('v4', 'GET', 'POST');
export const PATCH = PUT;
export const DELETE = PUT;
