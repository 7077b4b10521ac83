'use client';

import { Check, Hand, Play, Undo2, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useHotkeys } from '@/components/command/use-hotkeys';
import { useFocusWhenGone } from '@/components/order/use-focus-when-gone';
import { Button } from '@/components/ui/button';
import { undoStack } from '@/components/ui/undo-stack';
import { AssigneePicker } from './assignee-picker';
import { focusFirstLeft } from './focus-first-left';
import { taskActs } from './task-acts';
import { useTaskPage } from './task-context';
import { taskHolder } from './task-holder';
import { useCompleteTask } from './use-complete-task';
import { useTaskActs } from './use-task-acts';

/** What can be done with the task now, with the keys; always in reach. */
export function TaskFooter({ left }: { left: readonly string[] }) {
  const { task, viewer, onActed } = useTaskPage();
  const { complete, undo, isBusy: completing } = useCompleteTask(viewer.name);
  const { act, isBusy } = useTaskActs();
  const [picking, setPicking] = useState<Element | null>(null);
  const may = (command: (typeof task.allowed)[number]) => task.allowed.includes(command);
  const mayComplete = may('complete') && (task.mine || task.state === 'inProgress');
  const mine = task.pending?.mine ? task.pending.intentId : null;
  const run = async (kind: 'start' | 'claim' | 'release') => {
    if (await act(taskActs[kind](task))) onActed('changed');
  };
  const finish = async () => {
    if (left.length > 0) return focusFirstLeft();
    onActed('completed');
    await complete(task);
  };
  const openPicker = () => setPicking(document.getElementById('assign-task'));
  useHotkeys('item', {
    approve: mayComplete ? () => void finish() : undefined,
    start: may('start') ? () => void run('start') : undefined,
    claim: may('claim') ? () => void run('claim') : undefined,
    assign: may('assign') ? openPicker : undefined,
    undo: mine ? () => undoStack.undoLatest() || void undo(task.number, mine) : undefined,
  });
  useFocusWhenGone(task.pending !== null);
  const startFirst = may('start') && !may('claim');
  return (
    <footer className="flex min-h-[60px] flex-none flex-wrap items-center gap-2 border-line border-t bg-surface px-5 py-2 max-sm:px-4 max-sm:[&_button]:h-11 max-sm:[&_kbd]:hidden">
      {may('claim') && (
        <Button
          variant="primary"
          size="l"
          keys="Shift A"
          disabled={isBusy}
          onClick={() => void run('claim')}
          className="max-sm:flex-1"
        >
          <Hand aria-hidden="true" />
          Claim
        </Button>
      )}
      {may('start') && (
        <Button
          variant={startFirst ? 'primary' : 'secondary'}
          size="l"
          keys="S"
          disabled={isBusy}
          onClick={() => void run('start')}
          className="max-sm:flex-1"
        >
          <Play aria-hidden="true" />
          Start
        </Button>
      )}
      {mayComplete && (
        <Button
          variant={startFirst ? 'secondary' : 'primary'}
          size="l"
          keys="E"
          disabled={completing}
          blocked={left.length > 0 ? `${left.length} left` : null}
          onBlocked={focusFirstLeft}
          onClick={() => void finish()}
          className="max-sm:flex-1"
        >
          <Check aria-hidden="true" />
          Complete
        </Button>
      )}
      <p className="min-w-0 flex-1 truncate text-fg-2 max-sm:order-first max-sm:basis-full max-sm:text-meta">
        {!task.mine || !mayComplete ? taskHolder(task) : ''}
      </p>
      {may('unclaim') && task.mine && (
        <Button size="l" disabled={isBusy} onClick={() => void run('release')}>
          <Undo2 aria-hidden="true" />
          Release
        </Button>
      )}
      {may('assign') && (
        <Button id="assign-task" size="l" keys="A" onClick={openPicker} aria-haspopup="dialog">
          <UserRoundPlus aria-hidden="true" />
          {task.assignee ? 'Reassign' : 'Assign'}
        </Button>
      )}
      {picking && (
        <AssigneePicker
          task={task}
          anchor={picking}
          onClose={() => {
            setPicking(null);
            document.getElementById('assign-task')?.focus();
          }}
          onPick={(person) => {
            if (person?.id !== task.assignee?.id)
              void act(taskActs.assign(task, person)).then((ok) => ok && onActed('changed'));
          }}
        />
      )}
    </footer>
  );
}
