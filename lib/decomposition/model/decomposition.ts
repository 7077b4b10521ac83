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
  /** The offering or, for service orders, the specification; null for a bundle's own line. */
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
  /** Other lines it serves, each with the key of the parent that asked for it. */
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

/** One answer to "why": a target that was made, shared, or not created. */
export interface DecompositionOutcome {
  lineId: string;
  parentKey: string | null;
  relationId: string | null;
  targetEntityId: string;
  created: boolean;
  shared: boolean;
  domainOrderKey: string | null;
  /** The rule that decided; null when the relation has none. */
  rule: string | null;
  /** The characteristic values the rule read. */
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
