import { and, eq, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { intent } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';

/** A person's decision that has not taken effect yet, as everyone sees it. Instants are ISO. */
export interface PendingDecision {
  intentId: string;
  command: string;
  shownState: string;
  by: string;
  mine: boolean;
  dueAt: string;
}

/** What a query selects of a pending decision, from the intent that it left-joins. */
export const PENDING_COLUMNS = {
  id: intent.id,
  command: intent.command,
  shownState: intent.shownState,
  authorId: intent.authorId,
  authorName: intent.authorName,
  dueAt: intent.dueAt,
};

type PendingRow = Pick<typeof intent.$inferSelect, keyof typeof PENDING_COLUMNS>;

/** The condition that joins what is pending on orders or tasks: at most one each. */
export const isPendingOn = (kind: 'order' | 'task', subjectId: AnyPgColumn): SQL | undefined =>
  and(eq(intent.subjectId, subjectId), eq(intent.subjectKind, kind), eq(intent.status, 'pending'));

/** A pending decision as this person sees it. */
export const toPending = (row: PendingRow | null, actor: UserActor): PendingDecision | null =>
  row && {
    intentId: row.id,
    command: row.command,
    shownState: row.shownState,
    by: row.authorName,
    mine: row.authorId === actor.id,
    dueAt: row.dueAt.toISOString(),
  };
