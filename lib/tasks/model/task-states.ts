import type { StateFace } from '@/lib/orders/model/order-states';

/** The stored phases and the shown states of tasks (spec: domain, "Tasks"). */
export const TASK_PHASES = ['planned', 'open', 'inProgress', 'final'] as const;
export type TaskPhase = (typeof TASK_PHASES)[number];

export const TASK_OUTCOMES = ['completed', 'skipped', 'failed', 'canceled'] as const;
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

export type TaskState =
  | 'planned'
  | 'ready'
  | 'assigned'
  | 'inProgress'
  | 'fallout'
  | 'onHold'
  | 'awaitingInformation'
  | TaskOutcome;

export const TASK_STATES: Record<TaskState, StateFace> = {
  planned: { label: 'Pending', family: 'task-pending', glyph: 'task-pending' },
  ready: { label: 'Ready', family: 'task-ready', glyph: 'task-ready' },
  assigned: { label: 'Assigned', family: 'task-assigned', glyph: 'task-assigned' },
  inProgress: { label: 'In progress', family: 'task-in-progress', glyph: 'task-in-progress' },
  fallout: { label: 'Fallout', family: 'task-fallout', glyph: 'task-fallout' },
  onHold: { label: 'On hold', family: 'task-on-hold', glyph: 'task-on-hold' },
  awaitingInformation: {
    label: 'Awaiting information',
    family: 'state-awaiting-info',
    glyph: 'state-awaiting-info',
  },
  completed: { label: 'Completed', family: 'task-completed', glyph: 'task-completed' },
  skipped: { label: 'Skipped', family: 'task-skipped', glyph: 'task-skipped' },
  failed: { label: 'Failed', family: 'state-failed', glyph: 'state-failed' },
  canceled: { label: 'Canceled', family: 'task-canceled', glyph: 'task-canceled' },
};

/** What decides a task's shown state: its phase and the rows open on it. */
export interface TaskFacts {
  phase: TaskPhase;
  outcome: TaskOutcome | null;
  assigneeId: string | null;
  openFallout?: boolean;
  held?: boolean;
  openQuestion?: boolean;
}

/** The shown state of a task. Precedence: final > fallout > hold > question > phase. */
export function taskState(task: TaskFacts): TaskState {
  if (task.phase === 'final') return task.outcome ?? 'completed';
  if (task.openFallout) return 'fallout';
  if (task.held) return 'onHold';
  if (task.openQuestion) return 'awaitingInformation';
  if (task.phase === 'inProgress') return 'inProgress';
  if (task.phase === 'planned') return 'planned';
  return task.assigneeId ? 'assigned' : 'ready';
}
