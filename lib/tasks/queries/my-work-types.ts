import type { PendingDecision } from '@/lib/orders/queries/pending-decision';
import type { TaskCommand } from '../model/task-commands';
import type { TaskState } from '../model/task-states';

/** One task in a list. Dates are calendar dates, instants ISO. */
export interface TaskListRow {
  id: string;
  number: string;
  version: number;
  name: string;
  state: TaskState;
  pending: PendingDecision | null;
  orderNumber: string;
  account: string;
  city: string;
  /** Who is called at the site. */
  phone: string | null;
  steps: { done: number; total: number };
  group: { id: string; name: string };
  /** When the plan wants it done; the order's date when there is no plan. */
  neededBy: string | null;
  promisedDate: string | null;
  completedAt: string | null;
  effortHours: number;
  critical: boolean;
  allowed: TaskCommand[];
}

/** An agent's day: what is under way, what comes next, what waits, what is done, what could be taken. */
export interface MyWork {
  now: TaskListRow[];
  next: TaskListRow[];
  waiting: TaskListRow[];
  doneToday: TaskListRow[];
  claimable: TaskListRow[];
  /** Hours of effort: done today; and still to do of what is started or needed by the end of today. */
  hours: { done: number; planned: number };
  /** This person's decisions of today that no longer fitted when they were due, and why. */
  lapsed: LapsedDecision[];
}

/** A decision on a task that came to nothing. */
export interface LapsedDecision {
  intentId: string;
  number: string;
  name: string;
  reason: string;
}
