import type { CaptureField } from '@/lib/catalog/model/catalog';
import type { LineAction } from '@/lib/orders/model/line-actions';
import type { PendingDecision } from '@/lib/orders/queries/pending-decision';
import type { JsonObject } from '@/lib/platform/json';
import type { TaskCommand } from '../model/task-commands';
import type { TaskState } from '../model/task-states';

/** Another task of the same order, as the chain around a task shows it. */
export interface NearTask {
  id: string;
  number: string;
  name: string;
  state: TaskState;
  assignee: string | null;
  mine: boolean;
  plannedEnd: string | null;
  completedAt: string | null;
  /** Whether the task in focus waits for it, is it, or unblocks it. */
  place: 'before' | 'here' | 'after';
}

/** One task in focus. Dates are calendar dates, instants ISO. */
export interface TaskDetail {
  id: string;
  number: string;
  version: number;
  name: string;
  state: TaskState;
  pending: PendingDecision | null;
  group: { id: string; name: string };
  assignee: { id: string; name: string } | null;
  mine: boolean;
  skill: string | null;
  plannedStart: string | null;
  plannedEnd: string | null;
  startedAt: string | null;
  completedAt: string | null;
  effortHours: number;
  likelyHours: number;
  critical: boolean;
  steps: { id: string; text: string; required: boolean; doneAt: string | null; doneBy: string | null }[];
  captures: CaptureField[];
  values: JsonObject;
  notes: {
    id: string;
    author: string;
    mine: boolean;
    at: string;
    text: string;
    visibility: 'internal' | 'customer';
  }[];
  /** The chain around this task: what it waited for, itself, and what it unblocks, in plan order. */
  around: NearTask[];
  /** Values that earlier tasks of the same domain order and its predecessors recorded. */
  inputs: { task: string; label: string; value: string }[];
  part: { number: string; label: string };
  site: {
    name: string;
    street: string;
    postcode: string;
    city: string;
    accessHours: string | null;
    accessNotes: string | null;
    contact: { name: string; phone: string | null } | null;
  } | null;
  order: {
    id: string;
    number: string;
    account: string;
    promisedDate: string | null;
    owner: string | null;
    line: { position: number; name: string; action: LineAction };
  };
  /** The last decision of this person here that no longer fitted when it was due, and why; null when there is none. */
  lapsed: { intentId: string; command: string; reason: string; at: string } | null;
  /** What this person may do with it now. */
  allowed: TaskCommand[];
  /** Whether steps and values may be edited by this person now. */
  mayWork: boolean;
  mayComment: boolean;
}
