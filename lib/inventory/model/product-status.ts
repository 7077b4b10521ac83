/** The life of an installed product (TMF637; spec: domain, "Product inventory"). */
export type ProductStatus =
  | 'created'
  | 'pendingActive'
  | 'active'
  | 'suspended'
  | 'pendingTerminate'
  | 'terminated'
  | 'cancelled';

export const PRODUCT_STATUS_LABELS: Record<ProductStatus, string> = {
  created: 'Created',
  pendingActive: 'Pending active',
  active: 'Active',
  suspended: 'Suspended',
  pendingTerminate: 'Pending terminate',
  terminated: 'Terminated',
  cancelled: 'Canceled',
};
