'use client';

import { Check, ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { cx } from '@/components/ui/cx';
import { DayOrTime } from '@/components/ui/day-or-time';
import { SectionHeading } from '@/components/ui/section-heading';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import { useTaskPage } from './task-context';
import { useTickStep } from './use-tick-step';

type Step = TaskDetail['steps'][number];

/** What has to be done, step by step. On a phone the steps that were done before stand in one row. */
export function StepList({ left }: { left: readonly string[] }) {
  const { task } = useTaskPage();
  const [before] = useState(() => task.steps.filter((step) => step.doneAt).map((step) => step.id));
  const [open, setOpen] = useState(false);
  const listId = useId();
  const { steps } = task;
  if (steps.length === 0) return null;
  const done = steps.filter((step) => step.doneAt).length;
  const folded = (step: Step) =>
    !open && before.length > 1 && before.includes(step.id) && step.doneAt !== null;
  const foldable = steps.filter((step) => before.includes(step.id) && step.doneAt).length;
  return (
    <section aria-label="Steps" className="mt-4">
      <SectionHeading level={3} count={`${done} of ${steps.length}`}>
        Steps
      </SectionHeading>
      <div className="mt-1 rounded-card border border-line max-sm:-mx-4 max-sm:rounded-none max-sm:border-x-0">
        {foldable > 1 && (
          <button
            type="button"
            aria-expanded={open}
            aria-controls={listId}
            onClick={() => setOpen(!open)}
            className="flex min-h-11 w-full cursor-default items-center gap-3 border-line border-b px-4 text-muted text-read sm:hidden"
          >
            <span className="grid size-[22px] place-items-center rounded-control bg-accent text-on-accent">
              <Check aria-hidden="true" className="size-4" />
            </span>
            {foldable} done
            <ChevronDown aria-hidden="true" className={cx('ml-auto size-4', open && 'rotate-180')} />
          </button>
        )}
        <ul id={listId} className="divide-y divide-line">
          {steps.map((step) => (
            <StepRow key={step.id} step={step} folded={folded(step)} left={left.includes(step.id)} />
          ))}
        </ul>
      </div>
    </section>
  );
}

interface StepRowProps {
  step: Step;
  folded: boolean;
  left: boolean;
}

function StepRow({ step, folded, left }: StepRowProps) {
  const { task, zone, now } = useTaskPage();
  const tick = useTickStep();
  const done = step.doneAt !== null;
  return (
    <li data-left={left || undefined} className={cx(folded && 'max-sm:hidden')}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control */}
      <label className="flex min-h-9 items-start gap-[11px] px-3 py-2 text-read leading-5 max-sm:min-h-[46px] max-sm:gap-3 max-sm:px-4 max-sm:py-[11px]">
        <span className="mt-[2.5px] flex max-sm:mt-0">
          <Checkbox
            checked={done}
            disabled={!task.mayWork}
            onCheckedChange={(checked) => void tick(step, checked)}
            className="max-sm:pointer-coarse:-m-[11px] max-sm:-m-px max-sm:[&>span]:size-[22px] max-sm:[&>span]:rounded-control"
          />
        </span>
        <span className={cx('min-w-0 flex-1', done && 'text-muted')}>{step.text}</span>
        {!step.required && <span className="text-meta text-muted leading-5">Optional</span>}
        {step.doneAt && (
          <DayOrTime
            iso={step.doneAt}
            zone={zone}
            now={now}
            className="whitespace-nowrap text-meta text-muted leading-5"
          />
        )}
      </label>
    </li>
  );
}
