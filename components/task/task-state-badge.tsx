import type { Countdown } from '@/components/ui/countdown-ring';
import { StateMark } from '@/components/ui/state-mark';
import { TASK_STATES, type TaskState } from '@/lib/tasks/model/task-states';

interface TaskStateBadgeProps {
  state: TaskState;
  /** Share of steps done, 0 to 1; drawn while in progress. */
  share?: number;
  /** The state is intended but can still be undone. */
  pending?: Countdown;
  /** Only the shape, with the words as its name, where the list is too narrow for both. */
  iconOnly?: boolean;
  size?: number;
  className?: string;
}

/** The state of a task in tables, lists and trees: shape and words. */
export function TaskStateBadge({ state, share, pending, iconOnly, size, className }: TaskStateBadgeProps) {
  return (
    <StateMark
      face={TASK_STATES[state]}
      share={state === 'inProgress' ? share : undefined}
      pending={pending}
      iconOnly={iconOnly}
      size={size}
      className={className}
    />
  );
}
