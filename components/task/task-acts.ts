import type { ActionResult } from '@/lib/access/action-door';
import { assign, claim, start, unclaim } from '@/lib/tasks/actions';
import type { TaskCommand } from '@/lib/tasks/model/task-commands';
import type { TaskState } from '@/lib/tasks/model/task-states';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';

export type ActSubject = Pick<TaskDetail, 'id' | 'number' | 'name' | 'version' | 'state' | 'allowed'>;
type Person = { id: string; name: string } | null;

/** Something done to a task at once, and what takes it back. */
export interface TaskAct {
  task: ActSubject;
  command: TaskCommand;
  /** The state it has from now on. */
  state: TaskState;
  /** Left out: nothing is said, the page shows it. */
  message?: string;
  send: (base: {
    taskId: string;
    version: number;
    commandId: string;
  }) => Promise<ActionResult<{ version: number }>>;
  /** Once the answer says from which version. */
  inverse?: (version: number) => TaskAct;
}

const stateFor = (task: ActSubject, taken: boolean): TaskState =>
  task.state === 'ready' || task.state === 'assigned' ? (taken ? 'assigned' : 'ready') : task.state;

/** The things done to a task at once. */
export const taskActs = {
  start: (task: ActSubject): TaskAct => ({ task, command: 'start', state: 'inProgress', send: start }),
  claim: (task: ActSubject): TaskAct => ({
    task,
    command: 'claim',
    state: stateFor(task, true),
    message: `${task.name} assigned to you`,
    send: ({ taskId, commandId }) => claim({ taskId, commandId }),
    inverse: (version) => taskActs.release(task, version),
  }),
  /** `seen` is the version it must still have; left out, whoever holds it gives it back as it is now. */
  release: (task: ActSubject, seen?: number): TaskAct => ({
    task,
    command: 'unclaim',
    // A started task returns to ready.
    state: task.state === 'inProgress' ? 'ready' : stateFor(task, false),
    message: `${task.name} released`,
    send: ({ taskId, commandId }) => unclaim({ taskId, version: seen, commandId }),
    inverse: () => taskActs.claim(task),
  }),
  assign: (task: ActSubject & { assignee: Person }, to: Person): TaskAct => ({
    task,
    command: 'assign',
    state: stateFor(task, to !== null),
    message: to ? `${task.name} assigned to ${to.name}` : `${task.name} unassigned`,
    send: (base) => assign({ ...base, assigneeId: to?.id ?? null }),
    inverse: (version) => taskActs.assign({ ...task, version, assignee: to }, task.assignee),
  }),
};
