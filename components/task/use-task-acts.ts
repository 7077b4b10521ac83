'use client';

import { showToast } from '@/components/ui/show-toast';
import type { TaskAct } from './task-acts';
import { useTaskCommand } from './use-task-command';

const underWay = new Set<string>();

/** Starts, claims, releases, assigns: at once, shown at once, once however often it is pressed. */
export function useTaskActs() {
  const { run, isBusy } = useTaskCommand();
  const act = async ({ task, command, state, message, send, inverse }: TaskAct): Promise<boolean> => {
    const key = `${task.id}:${command}`;
    if (underWay.has(key)) return false;
    underWay.add(key);
    const { state: before, allowed } = task;
    const result = await run({
      task,
      show: (cache) => cache.show({ state, allowed: allowed.filter((one) => one !== command) }),
      revert: (cache) => cache.show({ state: before, allowed }),
      send,
    });
    underWay.delete(key);
    if (!result.ok) return false;
    const { version } = result.value;
    if (message) showToast({ message, undo: inverse && (() => void act(inverse(version))) });
    return true;
  };
  return { act, isBusy };
}
