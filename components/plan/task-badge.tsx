import { TaskStateBadge } from '@/components/task/task-state-badge';
import type { DetailTask } from '@/lib/orders/queries/order-detail-types';
import { TASK_STATES, type TaskState } from '@/lib/tasks/model/task-states';
import { useOrderPage } from '../order/order-context';
import { pendingCountdown } from './pending-countdown';

const isTaskState = (name: string): name is TaskState => name in TASK_STATES;

/** A task's state, or the one it is about to have. */
export function TaskBadge({ task, iconOnly }: { task: DetailTask; iconOnly?: boolean }) {
  const { now } = useOrderPage();
  const { pending } = task;
  const state = pending && isTaskState(pending.shownState) ? pending.shownState : task.state;
  return <TaskStateBadge state={state} pending={pendingCountdown(pending, now)} iconOnly={iconOnly} />;
}
