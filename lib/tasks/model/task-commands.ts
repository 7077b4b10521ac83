import type { TaskFacts, TaskPhase } from './task-states';

/** A task is blocked while a fallout, hold or question is open on it. */
export interface TaskCommandRule {
  from: readonly TaskPhase[];
  whenBlocked: boolean;
  by: 'person' | 'system';
  undoable: boolean;
  built: boolean;
  label: string;
  participle: string;
}

const NOT_FINAL = ['planned', 'open', 'inProgress'] as const;
const ACTIVE = ['open', 'inProgress'] as const;

type Given = Pick<TaskCommandRule, 'from' | 'label' | 'participle'> & Partial<TaskCommandRule>;

const rule = (given: Given): TaskCommandRule => ({
  whenBlocked: false,
  by: 'person',
  undoable: false,
  built: false,
  ...given,
});

/** Every command on a task (spec: domain, "Tasks"), built or not. */
export const TASK_COMMANDS = {
  open: rule({ from: ['planned'], by: 'system', built: true, label: 'Open', participle: 'opened' }),
  start: rule({ from: ['open'], built: true, label: 'Start', participle: 'started' }),
  complete: rule({ from: ACTIVE, undoable: true, built: true, label: 'Complete', participle: 'completed' }),
  work: rule({ from: ACTIVE, built: true, label: 'Record', participle: 'worked on' }),
  claim: rule({ from: NOT_FINAL, whenBlocked: true, built: true, label: 'Claim', participle: 'claimed' }),
  unclaim: rule({
    from: NOT_FINAL,
    whenBlocked: true,
    built: true,
    label: 'Release',
    participle: 'released',
  }),
  assign: rule({ from: NOT_FINAL, whenBlocked: true, built: true, label: 'Assign', participle: 'assigned' }),
  hold: rule({ from: ACTIVE, undoable: true, label: 'Hold', participle: 'put on hold' }),
  releaseHold: rule({
    from: ACTIVE,
    whenBlocked: true,
    undoable: true,
    label: 'Release hold',
    participle: 'released',
  }),
  requestInformation: rule({
    from: ACTIVE,
    undoable: true,
    label: 'Ask for information',
    participle: 'asked about',
  }),
  informationReceived: rule({
    from: ACTIVE,
    whenBlocked: true,
    label: 'Information received',
    participle: 'answered',
  }),
  raiseFallout: rule({ from: ACTIVE, label: 'Raise fallout', participle: 'reported as fallout' }),
  retry: rule({ from: ACTIVE, whenBlocked: true, label: 'Retry', participle: 'retried' }),
  resolve: rule({ from: ACTIVE, whenBlocked: true, label: 'Resolve', participle: 'resolved' }),
  skip: rule({ from: NOT_FINAL, whenBlocked: true, undoable: true, label: 'Skip', participle: 'skipped' }),
  giveUp: rule({ from: NOT_FINAL, whenBlocked: true, label: 'Give up', participle: 'given up' }),
  cancel: rule({ from: NOT_FINAL, whenBlocked: true, by: 'system', label: 'Cancel', participle: 'canceled' }),
} as const satisfies Record<string, TaskCommandRule>;

export type TaskCommand = keyof typeof TASK_COMMANDS;

const blocked = (task: TaskFacts): boolean => Boolean(task.openFallout || task.held || task.openQuestion);

/** Whether a command is legal on the task as it is. */
export function taskAllows(command: TaskCommand, task: TaskFacts): boolean {
  const given: TaskCommandRule = TASK_COMMANDS[command];
  return given.from.includes(task.phase) && (given.whenBlocked || !blocked(task));
}

/** The commands a person may give on the task now. `work` is what Start and the fields stand for, so it is not listed. */
export function allowedTaskCommands(task: TaskFacts): TaskCommand[] {
  const commands = Object.keys(TASK_COMMANDS) as TaskCommand[];
  return commands.filter((command) => {
    const { built, by } = TASK_COMMANDS[command];
    if (!built || by !== 'person' || command === 'work') return false;
    if (command === 'claim' && task.assigneeId) return false;
    if (command === 'unclaim' && !task.assigneeId) return false;
    return taskAllows(command, task);
  });
}
