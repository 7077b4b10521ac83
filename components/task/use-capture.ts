'use client';

import { useCallback, useState } from 'react';
import { serverClock } from '@/components/order/server-clock';
import type { CaptureField } from '@/lib/catalog/model/catalog';
import type { Json } from '@/lib/platform/json';
import { capture } from '@/lib/tasks/actions';
import { textOf, typedValue } from './capture-text';
import type { taskCache } from './task-cache';
import { useTaskPage } from './task-context';
import { useTaskCommand } from './use-task-command';

/** What stands in a field and is not recorded: typed just now, or refused. */
export interface Draft {
  text: string;
  problem: string | null;
}
export type Drafts = Readonly<Record<string, Draft>>;

// What was typed and did not fit is still there when one comes back to the task.
const kept = new Map<string, Drafts>();

/** What is typed into a task's fields, kept until the server has it. */
export function useDrafts(taskId: string) {
  const [drafts, setDrafts] = useState<Drafts>(() => kept.get(taskId) ?? {});
  const change = useCallback(
    (name: string, draft: Draft | null) =>
      setDrafts((before) => {
        const { [name]: _, ...others } = before;
        const after = draft ? { ...others, [name]: draft } : others;
        kept.set(taskId, after);
        return after;
      }),
    [taskId],
  );
  return { drafts, change };
}

type Cache = ReturnType<typeof taskCache>;

/** Records a field when it is left: "Saved 10:41", or the valid value when it does not fit. */
export function useCapture(
  field: CaptureField,
  draft: Draft | undefined,
  change: (draft: Draft | null) => void,
) {
  const { task } = useTaskPage();
  const { run } = useTaskCommand();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const recorded = task.values[field.name];
  const put = (cache: Cache, value: Json | undefined) =>
    cache.patch((shown) => ({ ...shown, values: { ...shown.values, [field.name]: value ?? null } }));
  const save = async (text = draft?.text): Promise<void> => {
    if (text === undefined) return;
    if (text.trim() === textOf(recorded)) return change(null);
    const read = typedValue(field, text);
    if ('problem' in read) return change({ text, problem: read.problem });
    setSavedAt(null);
    const result = await run({
      task,
      show: async (cache) => {
        change(null);
        await put(cache, read.value);
      },
      revert: (cache) => put(cache, recorded),
      send: ({ taskId, commandId }) => capture({ taskId, values: { [field.name]: read.value }, commandId }),
      quiet: true,
    });
    if (result.ok) setSavedAt(new Date(serverClock.now()).toISOString());
    else change({ text, problem: result.message });
  };
  return { text: draft?.text ?? textOf(recorded), problem: draft?.problem ?? null, savedAt, save };
}
