import { and, eq, isNull } from 'drizzle-orm';
import { groupMember, outbox, users } from '@/db/schema';
import type { CommandContext } from '@/lib/platform/command-context';
import { isUuid } from '@/lib/platform/ids';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { CommandTx } from '@/lib/platform/run-command';
import { changeTask } from './change-task';
import type { TaskRow } from './lock-task';
import { runTaskCommand, type TaskInput } from './run-task-command';

export interface AssignTask extends TaskInput {
  /** A member of the task's group; null takes it from whoever has it. */
  assigneeId: string | null;
  version: number;
}

/**
 * Assigns or reassigns a task to a member of its group, at once. Its undo is the inverse assignment;
 * the person is told only when the time to undo is over.
 */
export const assignTask = (ctx: CommandContext, input: AssignTask, commandId?: string | null) =>
  runTaskCommand(ctx, {
    name: 'assignTask',
    command: 'assign',
    action: 'assignTasks',
    input,
    commandId,
    version: input.version,
    apply: async (c, { row }) => {
      const { assigneeId } = input;
      if (assigneeId === row.assigneeId) return ok(row.version);
      const assignee = assigneeId ? await memberOf(c, row.groupId, assigneeId) : ok(null);
      if (!assignee.ok) return assignee;
      await withdrawNotice(c, row);
      if (assigneeId) await enqueueNotice(c, row, assigneeId);
      const to = assignee.value?.name ?? null;
      return ok(await changeTask(c, row, { assigneeId }, { type: 'taskAssigned', data: { to, assigneeId } }));
    },
  });

async function memberOf(
  c: CommandTx,
  groupId: string,
  userId: string,
): Promise<Result<{ name: string }, Refusal>> {
  if (!isUuid(userId)) return refuse({ kind: 'notFound', what: 'person', ref: userId });
  const [person] = await c.tx
    .select({ name: users.name, member: groupMember.userId })
    .from(users)
    .leftJoin(groupMember, and(eq(groupMember.userId, users.id), eq(groupMember.groupId, groupId)))
    .where(and(eq(users.id, userId), eq(users.active, true)));
  if (!person) return refuse({ kind: 'notFound', what: 'active person', ref: userId });
  if (person.member) return ok({ name: person.name });
  const message = `${person.name} is not in this task's group.`;
  return refuse({ kind: 'invalidInput', defects: [{ pointer: '/assigneeId', code: 'notInGroup', message }] });
}

const noticeKey = (row: TaskRow): string => `task-assigned:${row.id}`;

async function withdrawNotice(c: CommandTx, row: TaskRow): Promise<void> {
  await c.tx
    .update(outbox)
    .set({ withdrawnAt: c.now })
    .where(and(eq(outbox.key, noticeKey(row)), isNull(outbox.sentAt), isNull(outbox.withdrawnAt)));
}

async function enqueueNotice(c: CommandTx, row: TaskRow, recipientId: string): Promise<void> {
  await c.tx.insert(outbox).values({
    id: c.ctx.ids.next(),
    topic: 'taskAssigned',
    key: noticeKey(row),
    recipientId,
    payload: { taskId: row.id, number: row.number, name: row.name },
    createdAt: c.now,
    notBefore: new Date(c.now.getTime() + c.ctx.undoMs),
  });
}
