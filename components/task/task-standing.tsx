'use client';

import { PendingStanding } from '@/components/order/pending-standing';
import { pendingCountdown } from '@/components/plan/pending-countdown';
import { TASK_STATES, type TaskState } from '@/lib/tasks/model/task-states';
import { stepShare } from './step-share';
import { useTaskPage } from './task-context';
import { TaskStatePill } from './task-state-pill';
import { useUndoTask } from './use-undo-task';

/** The task's state; while a completion can still be undone, the state it will have and for how long. */
export function TaskStanding() {
  const { task, now } = useTaskPage();
  const undo = useUndoTask();
  const { pending } = task;
  if (!pending) return <TaskStatePill state={task.state} share={stepShare(task)} />;
  return (
    <PendingStanding
      pending={pending}
      face={TASK_STATES[pending.shownState as TaskState] ?? TASK_STATES[task.state]}
      since={pendingCountdown(pending, now)?.now ?? now}
      onUndo={() => void undo(task.number, pending.intentId)}
    />
  );
}
