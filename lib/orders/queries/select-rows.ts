import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { account, intent, orders, users } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { may, mayNot } from '@/lib/access/model/may';
import { allowedCommands } from '../model/allowed-commands';
import { contractValue } from '../model/contract-value';
import type { OrderCommand } from '../model/order-commands';
import type { OrderListRow } from './order-rows';
import { isPendingOn, PENDING_COLUMNS, toPending } from './pending-decision';

const COLUMNS = {
  id: orders.id,
  number: orders.number,
  version: orders.version,
  phase: orders.phase,
  state: orders.state,
  accountId: orders.accountId,
  accountName: account.name,
  accountOwnerId: account.ownerId,
  accountRef: orders.accountRef,
  createdBy: orders.createdBy,
  summary: orders.summary,
  promisedDate: orders.promisedDate,
  requestedDate: orders.requestedDate,
  dueOn: orders.dueOn,
  channel: orders.channel,
  monthlyTotal: orders.monthlyTotal,
  oneTimeTotal: orders.oneTimeTotal,
  currency: orders.currency,
  createdAt: orders.createdAt,
  submittedAt: orders.submittedAt,
  completedAt: orders.completedAt,
  ownerId: orders.ownerId,
  ownerName: users.name,
  defects: sql<number>`jsonb_array_length(${orders.defects})::int`,
  blockingDefects: orders.blockingDefects,
  tasksDone: orders.tasksDone,
  taskCount: orders.taskCount,
  pending: PENDING_COLUMNS,
};

/** The columns of an order list with account, owner and pending decision joined; the caller adds conditions. */
export function selectRows(db: Db) {
  return db
    .select(COLUMNS)
    .from(orders)
    .leftJoin(account, eq(account.id, orders.accountId))
    .leftJoin(users, eq(users.id, orders.ownerId))
    .leftJoin(intent, isPendingOn('order', orders.id))
    .$dynamic();
}

type Selected = Awaited<ReturnType<typeof selectRows>>[number];

/** A selected row as the list shows it to this person. */
export function toRow(row: Selected, actor: UserActor): OrderListRow {
  const { pending } = row;
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    account: row.accountName ?? row.accountRef?.name ?? row.accountRef?.id ?? 'No account',
    summary: row.summary,
    state: row.state,
    pending: toPending(pending, actor),
    promisedDate: row.promisedDate,
    requestedDate: row.requestedDate,
    dueOn: row.dueOn,
    channel: row.channel,
    monthlyTotal: row.monthlyTotal,
    currency: row.currency,
    since: (row.submittedAt ?? row.createdAt).toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
    owner: row.ownerId && row.ownerName ? { id: row.ownerId, name: row.ownerName } : null,
    blockingDefects: row.blockingDefects,
    warnings: row.defects - row.blockingDefects,
    tasksDone: row.tasksDone,
    taskCount: row.taskCount,
    allowed: pending ? [] : allowedFor(row, actor),
    overLimit: !pending && isOverLimit(row, actor),
  };
}

const factsOf = (row: Selected) => ({
  createdBy: row.createdBy,
  ownerId: row.ownerId,
  accountId: row.accountId,
  accountOwnerId: row.accountOwnerId,
  value: contractValue(row),
});

const legalOn = (row: Selected): OrderCommand[] =>
  allowedCommands({ phase: row.phase, openRows: row.blockingDefects ? ['blockingDefect'] : [] });

const isOverLimit = (row: Selected, actor: UserActor): boolean =>
  legalOn(row).includes('reject') && mayNot(actor, 'decideOrders', factsOf(row))?.kind === 'overLimit';

/** The commands legal on the order that this person also has the right to. */
function allowedFor(row: Selected, actor: UserActor): OrderCommand[] {
  const facts = factsOf(row);
  return legalOn(row).filter((command) =>
    may(actor, command === 'approve' || command === 'reject' ? 'decideOrders' : 'captureOrders', facts),
  );
}
