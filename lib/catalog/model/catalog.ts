import type { LineAction } from '@/lib/orders/model/line-actions';
import type { Json } from '@/lib/platform/json';

/** The three layers: sold (offering), delivered (product), realised (CFS, RFS, resource). */
export type CatalogKind =
  | 'offering'
  | 'productSpecification'
  | 'customerFacingService'
  | 'resourceFacingService'
  | 'resourceSpecification';

export type RelationKind = 'bundles' | 'realizedAs' | 'requires' | 'composedOf' | 'excludes';
export type RelationScope = 'line' | 'site';

/** Where a task's predecessor is looked for: its own domain order, its line, its site. */
export type PredecessorScope = 'order' | 'line' | 'site';

/** The one rule kind so far. Stored as data, evaluated by the decomposition. */
export interface RuleCondition {
  kind: 'characteristicEquals';
  characteristic: string;
  value: Json;
}

export type PointOfNoReturn = 'cancel' | 'access' | 'site' | 'quantity' | 'price';

export interface ChecklistStep {
  text: string;
  required: boolean;
}

/** A value an agent records while working a task. `min` and `max` are in `unit`. */
export interface CaptureField {
  name: string;
  label: string;
  valueType: 'string' | 'number' | 'boolean';
  unit?: string;
  allowedValues?: string[];
  min?: number;
  max?: number;
  required: boolean;
}

export interface Characteristic {
  name: string;
  label: string;
  valueType: 'string' | 'number' | 'boolean';
  unit: string | null;
  allowedValues: Json[] | null;
  defaultValue: Json;
  neededFor: 'price' | 'order' | 'fulfillment' | null;
  position: number;
}

export interface RelationRule {
  name: string;
  effect: 'include' | 'exclude';
  condition: RuleCondition;
  position: number;
}

export interface RelationMapping {
  kind: 'copy';
  source: string;
  target: string;
}

export interface CatalogRelation {
  id: string;
  kind: RelationKind;
  targetId: string;
  scope: RelationScope;
  defaultCount: number;
  position: number;
  rules: RelationRule[];
  mappings: RelationMapping[];
}

/** Durations are elapsed working hours; effort is the hours one agent is busy. */
export interface TaskTemplate {
  id: string;
  code: string;
  action: LineAction;
  kind: 'manual';
  name: string;
  groupId: string;
  skill: string | null;
  optimisticHours: number;
  likelyHours: number;
  pessimisticHours: number;
  effortHours: number;
  checklist: ChecklistStep[];
  captures: CaptureField[];
  pointOfNoReturn: PointOfNoReturn[];
  predecessors: { code: string; scope: PredecessorScope }[];
  position: number;
}

/** One entity as a release sees it: its version with all that hangs on it. */
export interface CatalogNode {
  entityId: string;
  versionId: string;
  version: number;
  kind: CatalogKind;
  code: string;
  name: string;
  labelTemplate: string;
  isBundle: boolean;
  characteristics: Characteristic[];
  relations: CatalogRelation[];
  tasks: TaskTemplate[];
  prices: {
    kind: 'oneTime' | 'recurring';
    period: 'month' | 'quarter' | 'year' | null;
    amount: string;
    currency: string;
  }[];
}

/** A release, read whole: everything decomposition needs, keyed by entity id. */
export interface ReleasedCatalog {
  release: number;
  nodes: Record<string, CatalogNode>;
  /** Entity id by code, lower case. */
  byCode: Record<string, string>;
}

/** The catalog before anything was published. */
export const NO_CATALOG: ReleasedCatalog = { release: 0, nodes: {}, byCode: {} };
