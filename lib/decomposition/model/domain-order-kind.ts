import type { CatalogKind } from '@/lib/catalog/model/catalog';
import type { DomainOrderKind } from './domain-order-states';

/** What kind of domain order a catalog entity makes; null for an offering, which is only sold. */
export const DOMAIN_ORDER_KIND: Record<CatalogKind, DomainOrderKind | null> = {
  offering: null,
  productSpecification: 'product',
  customerFacingService: 'customerFacingService',
  resourceFacingService: 'resourceFacingService',
  resourceSpecification: 'resource',
};
