import { SectionHeading } from '@/components/ui/section-heading';
import { useTaskPage } from './task-context';

/** What earlier tasks recorded and this one can build on. */
export function TaskInputs() {
  const { task } = useTaskPage();
  if (task.inputs.length === 0) return null;
  return (
    <section aria-label="From earlier tasks" className="mt-5">
      <SectionHeading level={3} count={task.inputs.length}>
        From earlier tasks
      </SectionHeading>
      <dl className="mt-1 grid grid-cols-2 gap-x-3.5 gap-y-2 sm:grid-cols-3">
        {task.inputs.map((input) => (
          <div key={`${input.task}:${input.label}`} className="min-w-0">
            <dt className="text-meta text-muted">{input.label}</dt>
            <dd className="wrap-anywhere">{input.value}</dd>
            <dd className="truncate text-micro text-muted">{input.task}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
