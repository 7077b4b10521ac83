'use client';

import { useQuery } from '@tanstack/react-query';
import { UserMinus } from 'lucide-react';
import { Picker, type PickerOption } from '@/components/ui/picker';
import type { Assignee } from '@/lib/tasks/queries/assignees';
import { fetchAssignees } from './assign-fetch';
import { AssignOption } from './assign-option';

interface Assignable {
  number: string;
  name: string;
  assignee: { id: string; name: string } | null;
}

interface AssigneePickerProps {
  task: Assignable;
  /** Beside what it opens. */
  anchor: Element | null;
  onClose: () => void;
  /** Null takes the task from whoever has it. */
  onPick: (person: { id: string; name: string } | null) => void;
}

interface Option extends PickerOption {
  person: Assignee | null;
}

const NOBODY: Option = { value: '', label: 'Unassign', keywords: 'nobody', person: null };

/** Who does a task: the people of its group, least busy first, by search or by arrow. */
export function AssigneePicker({ task, anchor, onClose, onPick }: AssigneePickerProps) {
  const { data, isPending, error } = useQuery({
    queryKey: ['tasks', 'assignees', task.number],
    queryFn: ({ signal }) => fetchAssignees(task.number, signal),
    staleTime: 5000,
  });
  const people = (data ?? []).map((person): Option => ({ value: person.id, label: person.name, person }));
  const options = task.assignee && data ? [...people, NOBODY] : people;
  const current = options.find((option) => option.value === task.assignee?.id) ?? null;
  const empty = isPending ? 'Loading people' : error ? error.message : 'Nobody found';
  return (
    <Picker
      label={`Assign ${task.name}`}
      options={options}
      value={current}
      anchor={anchor}
      open
      onOpenChange={(open) => !open && onClose()}
      onPick={({ person }) => onPick(person && { id: person.id, name: person.name })}
      empty={empty}
      renderOption={({ person }) =>
        person ? (
          <AssignOption person={person} current={person.id === task.assignee?.id} />
        ) : (
          <>
            <UserMinus aria-hidden="true" />
            Unassign
          </>
        )
      }
      className="w-[320px]"
    />
  );
}
