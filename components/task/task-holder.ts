import { TASK_STATES } from '@/lib/tasks/model/task-states';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';

const list = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const isOpen = (state: string): boolean => state !== 'completed' && state !== 'skipped';

/** One line about who has the task and what it waits for, where there is nothing to press or beside it. */
export function taskHolder(task: TaskDetail): string {
  const who = task.mine ? 'You have this task' : task.assignee ? `${task.assignee.name} has this task` : null;
  if (['completed', 'skipped', 'failed', 'canceled'].includes(task.state)) {
    return `${TASK_STATES[task.state].label}${task.assignee ? ` by ${task.mine ? 'you' : task.assignee.name}` : ''}`;
  }
  if (task.state === 'planned') {
    const waits = task.around.filter((one) => one.place === 'before' && isOpen(one.state));
    const last = waits.at(-1);
    const wait = last ? `Waits for ${list([last.name])}` : 'Not open yet';
    return who ? `${who}. ${wait}` : wait;
  }
  return who ?? `Nobody has this task. ${task.group.name} does it`;
}
