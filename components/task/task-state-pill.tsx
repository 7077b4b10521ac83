import { Glyph } from '@/components/ui/glyph';
import { Pill } from '@/components/ui/pill';
import { TASK_STATES, type TaskState } from '@/lib/tasks/model/task-states';

interface TaskStatePillProps {
  state: TaskState;
  /** Share of steps done, 0 to 1; drawn while in progress. */
  share?: number;
  className?: string;
}

/** The state of a task in headers and peeks. */
export function TaskStatePill({ state, share, className }: TaskStatePillProps) {
  const { label, family, glyph } = TASK_STATES[state];
  const mark = <Glyph symbol={glyph} family={family} share={state === 'inProgress' ? share : undefined} />;
  return (
    <Pill family={family} leading={mark} className={className}>
      {label}
    </Pill>
  );
}
