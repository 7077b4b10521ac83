'use client';

import { type ReactNode, useMemo } from 'react';
import { useHotkeys } from '@/components/command/use-hotkeys';
import { focusComposer } from '@/components/order/focus-composer';
import { CaptureFields } from './capture-fields';
import { SiteRow } from './site-row';
import { StepList } from './step-list';
import { TaskChain } from './task-chain';
import { TaskContext, type TaskPage } from './task-context';
import { TaskFooter } from './task-footer';
import { TaskHead } from './task-head';
import { TaskInputs } from './task-inputs';
import { TaskNotes } from './task-notes';
import { TaskNotices } from './task-notices';
import { TaskOrder } from './task-order';
import { TaskSite } from './task-site';
import { useDrafts } from './use-capture';
import { whatIsLeft } from './what-is-left';

interface TaskPaneProps extends TaskPage {
  /** The line above the task. */
  bar?: ReactNode;
  stale: Error | null;
  onRetry: () => void;
}

/** One task in focus: what it is, what is left to do, where it sits, and what can be done now. */
export function TaskPane({ bar, stale, onRetry, ...given }: TaskPaneProps) {
  const { task, viewer, zone, now, hrefOf, onActed } = given;
  const page = useMemo(
    () => ({ task, viewer, zone, now, hrefOf, onActed }),
    [task, viewer, zone, now, hrefOf, onActed],
  );
  const { drafts, change } = useDrafts(task.id);
  const left = whatIsLeft(task, drafts);
  useHotkeys('item', { comment: task.mayComment ? () => void focusComposer() : undefined });
  return (
    <TaskContext value={page}>
      <section aria-labelledby="task-title" className="@container flex min-h-0 min-w-0 flex-1 flex-col">
        {bar}
        <div className="@min-[820px]:grid @min-[820px]:grid-cols-[minmax(0,1fr)_284px] min-h-0 flex-1 overflow-y-auto">
          <div className="mx-auto w-full max-w-[728px] px-6 pt-5 pb-6 max-sm:px-4 max-sm:pt-3.5">
            <TaskNotices stale={stale} onRetry={onRetry} />
            <TaskHead />
            <div className="@min-[820px]:hidden">
              <SiteRow />
            </div>
            <StepList left={left} />
            <CaptureFields drafts={drafts} change={change} left={left} />
            <TaskInputs />
            <TaskNotes />
          </div>
          <aside
            aria-label="Around this task"
            className="@min-[820px]:border-line @min-[820px]:border-t-0 @min-[820px]:border-l border-line border-t"
          >
            <TaskChain />
            <div className="@min-[820px]:block hidden">
              <TaskSite />
            </div>
            <TaskOrder />
          </aside>
        </div>
        <TaskFooter left={left} />
      </section>
    </TaskContext>
  );
}
