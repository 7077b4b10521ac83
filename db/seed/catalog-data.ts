import type {
  CaptureField,
  CatalogKind,
  CatalogNode,
  PointOfNoReturn,
  RelationKind,
  RelationScope,
} from '@/lib/catalog/model/catalog';
import type { LineAction } from '@/lib/orders/model/line-actions';
import type { Json } from '@/lib/platform/json';

/** A catalog as people write it down: entities name each other, groups and predecessors by code. */
export interface CatalogData {
  /** What the release says about itself. */
  note: string;
  entities: EntityData[];
}

export interface EntityData {
  code: string;
  kind: CatalogKind;
  name: string;
  description?: string;
  /** How its domain orders are named; the name where it is left out. */
  label?: string;
  isBundle?: boolean;
  characteristics?: CharacteristicData[];
  relations?: RelationData[];
  tasks?: TaskData[];
  prices?: CatalogNode['prices'];
}

export interface CharacteristicData {
  name: string;
  label: string;
  valueType?: 'string' | 'number' | 'boolean';
  unit?: string;
  allowedValues?: Json[];
  defaultValue?: Json;
  neededFor?: 'price' | 'order' | 'fulfillment';
}

export interface RelationData {
  kind: RelationKind;
  to: string;
  scope?: RelationScope;
  /** One including rule: made when the characteristic has the value. */
  when?: { rule: string; characteristic: string; is: Json };
  /** Characteristics that the target takes over under the same name. */
  copies?: string[];
}

export interface TaskData {
  name: string;
  action?: LineAction;
  /** Code of the assignment group. */
  group: string;
  skill?: string;
  /** Optimistic, likely, pessimistic working days of `HOURS_PER_DAY`. */
  days: [number, number, number];
  effortHours: number;
  /** Predecessors by template code: in the same domain order, or elsewhere "@line" or "@site". */
  after?: string[];
  steps?: string[];
  captures?: CaptureField[];
  pointOfNoReturn?: PointOfNoReturn[];
}
