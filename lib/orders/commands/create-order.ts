import { mayNot } from '@/lib/access/model/may';
import { calendarDate } from '@/lib/platform/calendar-date';
import type { CommandContext } from '@/lib/platform/command-context';
import type { JsonObject } from '@/lib/platform/json';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { type Answer, type CommandTx, runCommand } from '@/lib/platform/run-command';
import type { Channel } from '../model/channels';
import type { OrderInput } from '../model/order-input';
import type { PreparedOrder } from '../model/prepared-order';
import type { OrderRecord } from '../queries/order-record';
import { prepare } from './prepare';
import { refuseDefects } from './refuse-defects';
import { writeOrder } from './write-order';

export interface CreateOrder {
  order: OrderInput;
  commandId?: string | null;
  /** What a repeat under the same command id has to equal; the order itself when absent. */
  body?: unknown;
  /** What a door tells its caller about the new order; kept with the result, so that a repeat hears it again. */
  tell?: (record: OrderRecord) => JsonObject;
}

export type CreatedOrder = { orderId: string; number: string; version: number; told: JsonObject | null };

/**
 * Makes an order and, unless it is to stay a draft, submits it: references are resolved, bundles get
 * their child lines, defects are found. People, and clients whose policy says so, are refused with all
 * blocking defects at once; others get an order in state new with its defects as a checklist.
 */
export async function createOrder(
  ctx: CommandContext,
  input: CreateOrder,
): Promise<Result<Answer<CreatedOrder>, Refusal>> {
  const { order } = input;
  const denied = mayNot(ctx.actor, 'captureOrders', await captureFacts(ctx));
  if (denied) return refuse(denied);
  const lineIds = new Map<string, string>();
  const lineId = (itemRef: string) => {
    const id = lineIds.get(itemRef) ?? ctx.ids.next();
    lineIds.set(itemRef, id);
    return id;
  };
  const { order: prepared, release } = await prepare(ctx, contentOf(ctx, order), lineId);
  const foreign = foreignAccount(ctx, prepared);
  if (foreign) return refuse(foreign);
  if (order.initial === 'submitted') {
    const refused = refuseDefects(ctx.actor, defectsAsSent(prepared, order));
    if (refused) return refuse(refused);
  }
  return runCommand(
    ctx,
    { name: 'createOrder', commandId: input.commandId, body: input.body ?? order },
    async (c) => {
      const record = await writeOrder(c, order, prepared, { release, channel: channelOf(ctx) });
      const { id, number, version } = record.order;
      emitCreation(c, order, prepared, { id, version });
      return ok({ orderId: id, number, version, told: input.tell?.(record) ?? null });
    },
  );
}

/** The defects with their lines as they were sent: what a bundle added is told of the line that brought it. */
function defectsAsSent({ defects, lines }: PreparedOrder, order: OrderInput): PreparedOrder['defects'] {
  const sent = new Map(order.lines.map((line, index) => [line.itemRef, index]));
  const refs = new Map(lines.map((line) => [line.id, line.itemRef]));
  return defects.map((defect) => {
    const [, index, rest = ''] = /^\/lines\/(\d+)(.*)$/.exec(defect.path) ?? [];
    const line = index === undefined ? undefined : lines[Number(index)];
    if (!line) return defect;
    const at = sent.get(line.itemRef) ?? sent.get(refs.get(line.parentId ?? '') ?? '');
    return at === undefined ? defect : { ...defect, path: `/lines/${at}${rest}` };
  });
}

/** A creator owns what it creates; a customer creates for its own account only. */
async function captureFacts({ actor }: CommandContext) {
  if (actor.kind === 'user') return { createdBy: actor.id, accountId: actor.accountId };
  return { clientId: actor.id };
}

function foreignAccount({ actor }: CommandContext, prepared: PreparedOrder): Refusal | null {
  const customerOnly = actor.kind === 'user' && actor.roles.every((role) => role === 'customer');
  if (!customerOnly || prepared.account?.id === actor.accountId) return null;
  return { kind: 'notAllowed', what: 'order for another account' };
}

function contentOf(ctx: CommandContext, order: OrderInput) {
  const { requestedCompletionAt } = order;
  const requestedDate = requestedCompletionAt
    ? calendarDate(new Date(requestedCompletionAt), ctx.timeZone)
    : null;
  return { account: order.account, lines: order.lines, externalIds: order.externalIds, requestedDate };
}

const channelOf = ({ actor }: CommandContext): Channel => (actor.kind === 'client' ? 'api' : 'direct');

function emitCreation(
  c: CommandTx,
  order: OrderInput,
  prepared: PreparedOrder,
  row: { id: string; version: number },
) {
  const subject = {
    subjectKind: 'order',
    subjectId: row.id,
    orderId: row.id,
    version: row.version,
    visibility: 'customer',
  } as const;
  const external = order.externalIds[0]?.id;
  c.emit({
    type: 'orderCreated',
    ...subject,
    data: { channel: channelOf(c.ctx), externalId: typeof external === 'string' ? external : null },
  });
  if (order.initial === 'draft') return;
  c.emit({
    type: 'orderSubmitted',
    ...subject,
    data: { state: 'new', defects: prepared.defects.length, blocking: prepared.blockingDefects },
  });
}
