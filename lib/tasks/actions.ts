'use server';

import { z } from 'zod';
import { actionDoor } from '@/lib/access/action-door';
import { assignTask } from './commands/assign-task';
import { captureValues } from './commands/capture-values';
import { claimTask } from './commands/claim-task';
import { completeTask } from './commands/complete-task';
import { startTask } from './commands/start-task';
import { tickStep } from './commands/tick-step';
import { unclaimTask } from './commands/unclaim-task';

const taskId = z.string().min(1).max(100);
const commandId = z.uuid();
const version = z.int().positive();
const value = z.union([z.string().max(5000), z.number(), z.boolean(), z.null()]);

/** Assigns a task to a member of its group, or to nobody. */
export async function assign(input: unknown) {
  const schema = z.object({ taskId, version, assigneeId: z.string().max(100).nullable(), commandId });
  return actionDoor(schema, input, (ctx, { commandId: id, ...rest }) => assignTask(ctx, rest, id));
}

/** Takes an unassigned task of one's group. */
export async function claim(input: unknown) {
  return actionDoor(z.object({ taskId, commandId }), input, (ctx, { commandId: id, ...rest }) =>
    claimTask(ctx, rest, id),
  );
}

/** Gives a task back to its group. */
export async function unclaim(input: unknown) {
  const schema = z.object({ taskId, version: version.optional(), commandId });
  return actionDoor(schema, input, (ctx, { commandId: id, version: at, ...rest }) =>
    unclaimTask(ctx, at === undefined ? rest : { ...rest, version: at }, id),
  );
}

/** Starts a task. */
export async function start(input: unknown) {
  return actionDoor(z.object({ taskId, version, commandId }), input, (ctx, { commandId: id, ...rest }) =>
    startTask(ctx, rest, id),
  );
}

/** Marks a step as done or not done. */
export async function tick(input: unknown) {
  const schema = z.object({ taskId, stepId: z.string().max(100), done: z.boolean(), commandId });
  return actionDoor(schema, input, (ctx, { commandId: id, ...rest }) => tickStep(ctx, rest, id));
}

/** Records characteristics. */
export async function capture(input: unknown) {
  const schema = z.object({ taskId, values: z.record(z.string().max(100), value), commandId });
  return actionDoor(schema, input, (ctx, { commandId: id, ...rest }) => captureValues(ctx, rest, id));
}

/** Completes a task; can be undone until `dueAt`. */
export async function complete(input: unknown) {
  return actionDoor(z.object({ taskId, version, commandId }), input, (ctx, { commandId: id, ...rest }) =>
    completeTask(ctx, rest, { commandId: id }),
  );
}
