import type { DomainOrderKind, DomainOrderState } from '@/lib/decomposition/model/domain-order-states';
import type { ProductStatus } from '@/lib/inventory/model/product-status';
import type { JsonObject } from '@/lib/platform/json';
import type { TaskCommand } from '@/lib/tasks/model/task-commands';
import type { TaskState } from '@/lib/tasks/model/task-states';
import type { Defect } from '../model/defects';
import type { LineAction } from '../model/line-actions';
import type { LineState } from '../model/order-states';
import type { OrderListRow } from './order-rows';
import type { PendingDecision } from './pending-decision';

export interface Person {
  id: string;
  name: string;
}

/** Everything the order's page and peek show. Dates are calendar dates, instants ISO, amounts decimal text. */
export interface OrderDetail extends OrderListRow {
  description: string | null;
  category: string | null;
  priority: string | null;
  externalIds: string[];
  requestedBy: string | null;
  oneTimeTotal: string;
  plannedEnd: string | null;
  reason: { label: string; text: string | null } | null;
  defects: Defect[];
  /** Why the plan could not be created, when it could not. */
  decompositionError: string | null;
  release: number | null;
  lines: DetailLine[];
  domainOrders: DetailDomainOrder[];
  tasks: DetailTask[];
  products: DetailProduct[];
  /** Targets that rules left out, with the rule and what it read. */
  notCreated: {
    parentId: string | null;
    lineId: string;
    name: string;
    rule: string | null;
    inputs: JsonObject;
  }[];
  activity: Activity[];
  /** Whether this person may comment. */
  mayComment: boolean;
  /** Whether plan and tasks may be seen. */
  maySeePlan: boolean;
}

export interface DetailLine {
  id: string;
  position: number;
  parentId: string | null;
  itemRef: string;
  action: LineAction;
  name: string;
  quantity: number;
  site: { id: string | null; name: string; city: string } | null;
  state: LineState;
  tasksDone: number;
  taskCount: number;
  monthlyPrice: string | null;
  oneTimePrice: string | null;
  characteristics: { name: string; label: string; value: string }[];
}

export interface DetailDomainOrder {
  id: string;
  number: string;
  parentId: string | null;
  lineId: string;
  kind: DomainOrderKind;
  label: string;
  state: DomainOrderState;
  /** Other lines it serves. */
  sharedWith: string[];
  /** The domain orders besides its parent that need it. */
  otherParents: string[];
  characteristics: { name: string; label: string; value: string }[];
  /** Why it was made: the rule and the values it read; null when no rule was needed. */
  why: { rule: string; inputs: JsonObject } | null;
}

export interface DetailTask {
  id: string;
  number: string;
  version: number;
  domainOrderId: string;
  lineId: string;
  name: string;
  state: TaskState;
  pending: PendingDecision | null;
  group: Person;
  assignee: Person | null;
  skill: string | null;
  likelyHours: number;
  plannedStart: string | null;
  plannedEnd: string | null;
  startedAt: string | null;
  completedAt: string | null;
  critical: boolean;
  /** Ids of the tasks it waits for. */
  predecessors: string[];
  allowed: TaskCommand[];
}

export interface DetailProduct {
  id: string;
  number: string;
  name: string;
  status: ProductStatus;
  lineId: string;
  parentId: string | null;
}

/** One entry of the feed: an event in a sentence, or a note. */
export interface Activity {
  key: string;
  at: string;
  actor: { kind: 'user' | 'client' | 'system'; name: string };
  /** What follows the actor's name: "approved the order". */
  phrase: string;
  /** What it was done to, in stronger type; may be empty. */
  subject: string;
  detail: string | null;
  kind: 'event' | 'note';
  visibility: 'internal' | 'customer';
  taskId: string | null;
}
