'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useHotkeys } from '@/components/command/use-hotkeys';
import { AssigneePicker } from '@/components/task/assignee-picker';
import { taskHref } from '@/components/task/task-href';
import type { DetailTask } from '@/lib/orders/queries/order-detail-types';
import { useAssignTask } from './use-assign-task';

interface TaskKeys {
  /** Opens the picker beside an element of the task's row. */
  openPicker: (task: DetailTask, anchor: Element | null) => void;
  /** To be rendered once beside the list. */
  picker: ReactNode;
}

const anchorOf = (task: DetailTask): Element | null =>
  document.querySelector(`[data-assignee-of="${task.id}"]`) ??
  document.querySelector(`[data-row="${task.id}"]`);

/** The keys of the task under the cursor: assign, assign to me, open. And the one picker of the list. */
export function useTaskKeys(tasks: readonly DetailTask[], cursor: string | null): TaskKeys {
  const router = useRouter();
  const { assign, claim } = useAssignTask();
  const [picking, setPicking] = useState<{ taskId: string; anchor: Element | null } | null>(null);
  const task = tasks.find((one) => one.id === cursor);
  const picked = tasks.find((one) => one.id === picking?.taskId);
  const openPicker = (one: DetailTask, anchor: Element | null) => setPicking({ taskId: one.id, anchor });
  useHotkeys('item', {
    assign: task?.allowed.includes('assign') ? () => openPicker(task, anchorOf(task)) : undefined,
    claim: task?.allowed.includes('claim') ? () => claim(task) : undefined,
  });
  useHotkeys('list', { open: task ? () => router.push(taskHref(task.number)) : undefined });
  const close = () => {
    setPicking(null);
    document.querySelector<HTMLElement>(`[data-row="${picking?.taskId}"]`)?.focus();
  };
  const picker = picked && picking && (
    <AssigneePicker
      key={picked.id}
      task={picked}
      anchor={picking.anchor}
      onClose={close}
      onPick={(person) => assign(picked, person)}
    />
  );
  return { openPicker, picker };
}
