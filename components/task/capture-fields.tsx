import { SectionHeading } from '@/components/ui/section-heading';
import { CaptureControl } from './capture-control';
import { CapturedValues } from './captured-values';
import { useTaskPage } from './task-context';
import type { Draft, Drafts } from './use-capture';

interface CaptureFieldsProps {
  drafts: Drafts;
  change: (name: string, draft: Draft | null) => void;
  left: readonly string[];
}

/** The characteristics this task records; only shown where one may not record them. */
export function CaptureFields({ drafts, change, left }: CaptureFieldsProps) {
  const { task } = useTaskPage();
  const { captures, values } = task;
  if (captures.length === 0) return null;
  const filled = captures.filter(({ name }) => (values[name] ?? '') !== '').length;
  return (
    <section aria-label="Characteristics" className="mt-5">
      <SectionHeading level={3} count={`${filled} of ${captures.length} filled in`}>
        Characteristics
      </SectionHeading>
      {task.mayWork ? (
        <div className="@container mt-1">
          <div className="grid grid-cols-2 items-start gap-x-3.5 gap-y-1 @min-[500px]:grid-cols-3">
            {captures.map((field) => (
              <CaptureControl
                key={field.name}
                field={field}
                draft={drafts[field.name]}
                change={(draft) => change(field.name, draft)}
                left={left.includes(field.name)}
              />
            ))}
          </div>
        </div>
      ) : (
        <CapturedValues />
      )}
    </section>
  );
}
