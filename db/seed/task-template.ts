import type { PredecessorScope, TaskTemplate } from '@/lib/catalog/model/catalog';
import type { TaskData } from './catalog-data';

/** A working day of the standard calendar. */
const HOURS_PER_DAY = 7;

/** A task template from its data; its code is its name in kebab-case. */
export function taskTemplate(
  specification: string,
  task: TaskData,
  position: number,
  ids: { idOf: (part: string) => string; groupIdOf: (code: string) => string },
): TaskTemplate {
  const { name, action = 'add', days, after = [], steps = [], captures = [], pointOfNoReturn = [] } = task;
  const code = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: ids.idOf(`template/${specification}/${action}/${code}`),
    code,
    action,
    kind: 'manual',
    name,
    groupId: ids.groupIdOf(task.group),
    skill: task.skill ?? null,
    optimisticHours: days[0] * HOURS_PER_DAY,
    likelyHours: days[1] * HOURS_PER_DAY,
    pessimisticHours: days[2] * HOURS_PER_DAY,
    effortHours: task.effortHours,
    checklist: steps.map((text) => ({ text, required: true })),
    captures,
    pointOfNoReturn,
    predecessors: after.map(predecessor),
    position,
  };
}

function predecessor(text: string): TaskTemplate['predecessors'][number] {
  const [code = '', place = 'order'] = text.split('@');
  return { code, scope: place as PredecessorScope };
}
