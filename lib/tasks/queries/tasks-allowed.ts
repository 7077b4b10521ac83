import type { UserActor } from '@/lib/access/model/actor';
import { may } from '@/lib/access/model/may';
import type { Action } from '@/lib/access/model/permissions';
import { allowedTaskCommands, type TaskCommand } from '../model/task-commands';
import type { TaskFacts } from '../model/task-states';

const ACTION: Partial<Record<TaskCommand, Action>> = {
  assign: 'assignTasks',
  claim: 'claimTasks',
  unclaim: 'claimTasks',
};

/** The commands legal on a task that this person also has the right to. */
export function tasksAllowed(actor: UserActor, task: TaskFacts & { groupId: string }): TaskCommand[] {
  const member = actor.groups.some((group) => group.id === task.groupId) || actor.roles.includes('admin');
  return allowedTaskCommands(task).filter((command) => {
    if (command === 'claim' && !member) return false;
    return may(actor, ACTION[command] ?? 'workTasks', task);
  });
}
