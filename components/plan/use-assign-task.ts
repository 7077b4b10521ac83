'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/access/action-door';
import type { DetailTask, Person } from '@/lib/orders/queries/order-detail-types';
import { assign, claim, unclaim } from '@/lib/tasks/actions';
import type { TaskState } from '@/lib/tasks/model/task-states';
import { useOrderPage } from '../order/order-context';
import { sendAction } from '../order/send-action';
import { useOrderCache } from '../order/use-order-cache';

interface Answer {
  version: number;
}

interface Change {
  task: DetailTask;
  to: Person | null;
  message: string;
  send: (commandId: string) => Promise<ActionResult<Answer>>;
  /** What takes it back, once the answer says from which version. */
  inverse?: (version: number) => Change;
}

const assigned = (task: DetailTask, to: Person | null): DetailTask => {
  const state: TaskState =
    task.state === 'ready' || task.state === 'assigned' ? (to ? 'assigned' : 'ready') : task.state;
  return { ...task, state, assignee: to };
};

const assignment = (task: DetailTask, version: number, to: Person | null): Change => ({
  task,
  to,
  message: to ? `${task.name} assigned to ${to.name}` : `${task.name} unassigned`,
  send: (commandId) => assign({ taskId: task.id, version, assigneeId: to?.id ?? null, commandId }),
});

/** Assign, reassign, unassign and claim: at once, shown at once, taken back by the inverse. */
export function useAssignTask() {
  const { order, viewer } = useOrderPage();
  const cache = useOrderCache(order.number);
  const busy = useRef(new Set<string>());
  const { mutateAsync } = useMutation({ mutationFn: sendAction<Answer> });

  const run = async ({ task, to, message, send, inverse }: Change): Promise<void> => {
    if (busy.current.has(task.id)) return;
    busy.current.add(task.id);
    const commandId = crypto.randomUUID();
    await cache.patchTask(task.id, (shown) => assigned(shown, to));
    const result = await mutateAsync(() => send(commandId));
    busy.current.delete(task.id);
    if (!result.ok) await cache.patchTask(task.id, () => task);
    void cache.refetch();
    if (!result.ok) {
      showToast({ message: result.message, tone: 'warn' });
      return;
    }
    const { version } = result.value;
    showToast({ message, undo: inverse && (() => void run(inverse(version))) });
  };

  return {
    assign(task: DetailTask, to: Person | null): void {
      if (task.assignee?.id === to?.id) return;
      const before = task.assignee;
      const now = assigned(task, to);
      void run({
        ...assignment(task, task.version, to),
        inverse: (version) => assignment(now, version, before),
      });
    },
    claim(task: DetailTask): void {
      const me = { id: viewer.id, name: viewer.name };
      const now = assigned(task, me);
      void run({
        task,
        to: me,
        message: `${task.name} assigned to you`,
        send: (commandId) => claim({ taskId: task.id, commandId }),
        inverse: () => ({
          task: now,
          to: null,
          message: `${task.name} released`,
          send: (commandId) => unclaim({ taskId: task.id, commandId }),
        }),
      });
    },
  };
}
