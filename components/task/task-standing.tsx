'use client';

import { decisionWord } from '@/components/order/decision-words';
import { SecondsLeft } from '@/components/order/seconds-left';
import { pendingCountdown } from '@/components/plan/pending-countdown';
import { Button } from '@/components/ui/button';
import { CountdownRing } from '@/components/ui/countdown-ring';
import { Glyph } from '@/components/ui/glyph';
import { Kbd } from '@/components/ui/kbd';
import { Pill } from '@/components/ui/pill';
import type { PendingDecision } from '@/lib/orders/queries/order-rows';
import { TASK_STATES, type TaskState } from '@/lib/tasks/model/task-states';
import { useTaskPage } from './task-context';
import { TaskStatePill } from './task-state-pill';
import { useUndoTask } from './use-undo-task';

/** The task's state; while a completion can still be undone, the state it will have and for how long. */
export function TaskStanding() {
  const { task } = useTaskPage();
  const share = task.steps.length ? task.steps.filter((step) => step.doneAt).length / task.steps.length : 0;
  if (!task.pending) return <TaskStatePill state={task.state} share={share} />;
  return <PendingStanding pending={task.pending} />;
}

function PendingStanding({ pending }: { pending: PendingDecision }) {
  const { task, now } = useTaskPage();
  const undo = useUndoTask();
  const face = TASK_STATES[pending.shownState as TaskState] ?? TASK_STATES[task.state];
  const since = pendingCountdown(pending, now)?.now ?? now;
  const mark = (
    <span className="relative mx-[3px]">
      <span className="block opacity-60">
        <Glyph symbol={face.glyph} family={face.family} />
      </span>
      <CountdownRing key={pending.intentId} due={pending.dueAt} now={since} />
    </span>
  );
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <Pill family={face.family} leading={mark}>
        {face.label}
      </Pill>
      <span className="text-meta text-muted">
        {decisionWord(pending.command)} by {pending.mine ? 'you' : pending.by}, takes effect in{' '}
        <SecondsLeft due={pending.dueAt} now={since} />
      </span>
      {pending.mine && pending.intentId && (
        <Button size="s" onClick={() => void undo(task.number, pending.intentId)} aria-keyshortcuts="Z">
          Undo
          <Kbd>Z</Kbd>
        </Button>
      )}
    </span>
  );
}
