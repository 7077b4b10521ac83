import type { PredecessorScope, TaskTemplate } from '@/lib/catalog/model/catalog';
import type { LineAction } from '@/lib/orders/model/line-actions';
import type { JsonObject } from '@/lib/platform/json';
import type { DomainOrderKind } from './domain-order-states';

/** What decomposition reads of an order: its live lines with everything resolved. */
export interface DecomposableOrder {
  /** The digits of ORD-n, used in PRO-, SRV- and RES- numbers. */
  numberSuffix: string;
  lines: DecomposableLine[];
}

export interface DecomposableLine {
  id: string;
  position: number;
  action: LineAction;
  quantity: number;
  siteId: string | null;
  /** The entity that is walked: the offering or, for service orders, the specification; null for a bundle's own line. */
  specificationEntityId: string | null;
  characteristics: JsonObject;
}

/** A domain order to be made. `key` is its number; parents are named by key. */
export interface MadeDomainOrder {
  key: string;
  parentKey: string | null;
  kind: DomainOrderKind;
  lineId: string;
  siteId: string | null;
  entityId: string;
  versionId: string;
  label: string;
  characteristics: JsonObject;
  /** Characteristics needed for fulfillment that have no value yet. */
  missing: string[];
  position: number;
  /**
   * Other parents it serves, each with the line that asked: another line at the site or, of a line with a
   * quantity, the same line's next walk.
   */
  uses: { lineId: string; parentKey: string }[];
}

export interface MadeTask {
  /** Unique in the order: `<domain order key>/<template code>`. */
  key: string;
  domainOrderKey: string;
  lineId: string;
  siteId: string | null;
  template: TaskTemplate;
  position: number;
}

export interface MadeDependency {
  taskKey: string;
  predecessorKey: string;
  scope: PredecessorScope;
}

/**
 * One answer to "why": a target that was made (`created`, its domain order named), shared (`created` and
 * `shared`, naming the domain order that was there already), or not created.
 */
export interface DecompositionOutcome {
  lineId: string;
  parentKey: string | null;
  relationId: string | null;
  targetEntityId: string;
  created: boolean;
  shared: boolean;
  domainOrderKey: string | null;
  /** What decided: the first rule that refused, else all that agreed; null when the relation has none. */
  rule: string | null;
  /** The characteristic values the rules read; null where there was none. */
  inputs: JsonObject;
  position: number;
}

export interface Decomposition {
  release: number;
  domainOrders: MadeDomainOrder[];
  tasks: MadeTask[];
  dependencies: MadeDependency[];
  outcomes: DecompositionOutcome[];
}
