'use client';

import { taskActs } from '@/components/task/task-acts';
import { useTaskActs } from '@/components/task/use-task-acts';
import { Button } from '@/components/ui/button';
import type { TaskListRow } from '@/lib/tasks/queries/my-work-types';

interface ClaimButtonProps {
  row: TaskListRow;
  onClaimed: (number: string) => void;
}

/** Takes a task of one's group without opening it. */
export function ClaimButton({ row, onClaimed }: ClaimButtonProps) {
  const { act, isBusy } = useTaskActs();
  const claim = async () => {
    if (await act(taskActs.claim(row))) onClaimed(row.number);
  };
  return (
    <span className="flex flex-none items-center pr-4">
      <Button
        size="s"
        disabled={isBusy}
        onClick={() => void claim()}
        aria-label={`Claim ${row.name}, ${row.account}`}
      >
        Claim
      </Button>
    </span>
  );
}
