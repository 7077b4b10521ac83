import type { DecomposableLine, DecompositionOutcome, MadeDomainOrder } from './decomposition';
import type { OrderedCatalog } from './ordered-catalog';

/** One of a line's `quantity` walks, with the keys of the domain orders at its top. */
export interface LineWalk {
  line: DecomposableLine;
  rootKeys: string[];
}

/** What has been made of an order so far. The walks add to it. */
export interface DecompositionDraft {
  numberSuffix: string;
  catalog: OrderedCatalog;
  domainOrders: MadeDomainOrder[];
  outcomes: DecompositionOutcome[];
  walks: LineWalk[];
  /** Which walk made a domain order, by its key. */
  madeBy: Map<string, LineWalk>;
  /** Domain orders that a whole site shares, by site, specification and copy. */
  shared: Map<string, MadeDomainOrder>;
}

/** Where a walk stands: under which domain order (null: on the line), and by which entities it came. */
export interface Place {
  walk: LineWalk;
  parent: MadeDomainOrder | null;
  path: string[];
}
