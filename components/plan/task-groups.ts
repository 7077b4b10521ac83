import type { DetailTask, OrderDetail } from '@/lib/orders/queries/order-detail-types';
import { isDone } from './done-share';

export type TaskGrouping = 'group' | 'line';

export interface TaskGroup {
  key: string;
  name: string;
  tasks: DetailTask[];
  done: number;
}

type Grouped = Pick<OrderDetail, 'tasks' | 'lines'>;

/** The tasks of an order under their assignment groups or lines, each in the order of the plan. */
export function taskGroups(order: Grouped, by: TaskGrouping): TaskGroup[] {
  const heads =
    by === 'line'
      ? order.lines.map((line) => ({ key: line.id, name: lineName(line) }))
      : groupsOf(order.tasks).map(({ id, name }) => ({ key: id, name }));
  const keyOf = (task: DetailTask) => (by === 'line' ? task.lineId : task.group.id);
  return heads
    .map(({ key, name }) => {
      const tasks = order.tasks.filter((task) => keyOf(task) === key).sort(inPlanOrder);
      return { key, name, tasks, done: tasks.filter(isDone).length };
    })
    .filter((group) => group.tasks.length > 0);
}

function groupsOf(tasks: readonly DetailTask[]): DetailTask['group'][] {
  const groups = new Map(tasks.map((task) => [task.group.id, task.group]));
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name));
}

const lineName = ({ position, name, site }: OrderDetail['lines'][number]): string =>
  `${position} ${name}${site ? `, ${site.city || site.name}` : ''}`;

function inPlanOrder(a: DetailTask, b: DetailTask): number {
  const [left, right] = [a.plannedStart ?? '', b.plannedStart ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
