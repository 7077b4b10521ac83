import { Check } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import type { Assignee } from '@/lib/tasks/queries/assignees';

const hours = (value: number): string => `${Math.round(value * 10) / 10} h`;

/** A person and what they already have: "3 open, 12 h". */
export function AssignOption({ person, current }: { person: Assignee; current: boolean }) {
  const load = person.openTasks === 0 ? 'Free' : `${person.openTasks} open, ${hours(person.effortHours)}`;
  return (
    <>
      <Avatar name={person.name} decorative />
      <span className="min-w-0 flex-1 truncate">{person.name}</span>
      {current && (
        <>
          <Check aria-hidden="true" className="size-3.5" />
          <span className="sr-only">has it now</span>
        </>
      )}
      <span className="text-meta text-muted">{load}</span>
    </>
  );
}
