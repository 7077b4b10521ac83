import { sql } from 'drizzle-orm';
import { task } from '@/db/schema';
import type { EventType } from '@/lib/events/model/event-types';
import type { JsonObject } from '@/lib/platform/json';
import type { CommandTx } from '@/lib/platform/run-command';
import { taskState } from '../model/task-states';
import type { TaskRow } from './lock-task';

type Change = Partial<Omit<TaskRow, 'id' | 'version' | 'state'>>;

/** Writes a change to a locked task where id and version still hold, and its event. Answers the fresh version. */
export async function changeTask(
  c: CommandTx,
  row: TaskRow,
  change: Change,
  told: { type: EventType; data?: JsonObject },
): Promise<number> {
  const version = row.version + 1;
  const state = taskState({ ...row, ...change });
  const written = await c.tx
    .update(task)
    .set({ ...change, state, version })
    .where(sql`${task.id} = ${row.id} and ${task.version} = ${row.version}`)
    .returning({ id: task.id });
  if (written.length !== 1) throw new Error(`Task ${row.number} changed under its order's lock.`);
  c.emit({
    type: told.type,
    subjectKind: 'task',
    subjectId: row.id,
    orderId: row.orderId,
    version,
    data: { task: row.name, number: row.number, state, ...told.data },
  });
  return version;
}
