import type { DomainOrderKind } from '@/lib/decomposition/model/domain-order-states';

interface DomainKind {
  /** One of them: "Resource order". */
  label: string;
  /** Head of its lane. */
  lane: string;
  /** The letter and shape in the tree: product, service, resource. */
  tag: 'P' | 'S' | 'R';
  /** Under its name in a lane, where the tasks do not say more. */
  short: string;
}

export const DOMAIN_KINDS: Record<DomainOrderKind, DomainKind> = {
  product: { label: 'Product order', lane: 'Product orders', tag: 'P', short: '' },
  customerFacingService: { label: 'Customer service', lane: 'Customer services', tag: 'S', short: 'CFS' },
  resourceFacingService: { label: 'Resource service', lane: 'Resource services', tag: 'S', short: 'RFS' },
  resource: { label: 'Resource order', lane: 'Resource orders', tag: 'R', short: '' },
};

/** From what is sold to what is installed. */
export const LANES = Object.keys(DOMAIN_KINDS) as DomainOrderKind[];
